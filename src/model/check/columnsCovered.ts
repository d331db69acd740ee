import type { Doc } from '../Doc.ts';
import type { Id } from '../id.ts';
import { columnsOf } from '../queries.ts';
import type { Card } from '../records/card.ts';
import { columnPlace } from './inTime.ts';

/** The columns that a placed card covers; none for a card of the inbox. A feeling is a point in time: its first one. */
export function columnsCovered(doc: Doc, card: Card): readonly Id[] {
  if (card.laneId === null || card.stepId === null) return [];
  if (card.span === 1 || card.kind === 'emotion') return [card.stepId];
  const from = columnPlace(doc, card.stepId);
  return columnsOf(doc)
    .slice(from, from + card.span)
    .map(({ id }) => id);
}
