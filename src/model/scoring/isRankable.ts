import type { Card } from '../records/card.ts';

/** Whether a card is one of those that priorities are about. */
export const isRankable = ({ kind }: Pick<Card, 'kind'>): boolean => kind === 'pain' || kind === 'opportunity';
