import type { Card } from '../records/card.ts';

/** Whether a card has a place on the matrix: an impact and an effort. */
export const isPlaced = ({ impact, effort }: Pick<Card, 'impact' | 'effort'>): boolean =>
  impact !== null && effort !== null;
