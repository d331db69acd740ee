import type { Card } from '../../records/card.ts';

/** A pain point that is neither done nor dropped: the others need no more work. */
export const isOpenPain = ({ kind, status }: Card): boolean =>
  kind === 'pain' && status !== 'done' && status !== 'dropped';
