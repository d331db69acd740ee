import type { Card } from '../records/card.ts';

/** Whether nothing is left to decide: done, or dropped. Closed items are listed apart and have no place. */
export const isClosed = ({ status }: Pick<Card, 'status'>): boolean => status === 'done' || status === 'dropped';
