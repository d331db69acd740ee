import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import { columnsOf, lanesOf } from '../../model/queries.ts';
import type { Card } from '../../model/records/card.ts';
import type { Command } from '../Command.ts';
import type { Cell } from '../card/placeCards.ts';
import { copyPart } from './copyPart.ts';

export interface PasteCards {
  /** The copied cards with their lanes and columns, a document of its own. */
  readonly part: Doc;
  /** Where the first lane and column of the part come to stand; null: all go to the inbox. */
  readonly cell: Cell | null;
}

/**
 * Puts copies of cards at a cell; cards of several cells keep their distances in lanes and columns, and those that
 * would leave the map go to the inbox. Returns the ids of the new cards.
 */
export const pasteCards: Command<PasteCards, readonly Id[]> = {
  name: 'pasteCards',
  run: (draft, doc, { part, cell }, tools) => copyPart(draft, doc, part, tools, placesFrom(doc, part, cell)),
};

function placesFrom(doc: Doc, part: Doc, cell: Cell | null): (card: Card) => Cell | null {
  if (!cell) return () => null;
  const lanes = lanesOf(doc).filter(({ id, hidden }) => !hidden || id === cell.laneId);
  const columns = columnsOf(doc);
  const lane = lanes.findIndex(({ id }) => id === cell.laneId);
  const column = columns.findIndex(({ id }) => id === cell.stepId);
  const used = (field: 'laneId' | 'stepId') => new Set([...part.cards.values()].map((card) => card[field]));
  const from = <R extends { readonly id: Id }>(rows: readonly R[], field: 'laneId' | 'stepId') => {
    const names = used(field);
    const first = rows.findIndex(({ id }) => names.has(id));
    return new Map(rows.map(({ id }, index) => [id, index - Math.max(first, 0)]));
  };
  const laneOffsets = from(lanesOf(part), 'laneId');
  const columnOffsets = from(columnsOf(part), 'stepId');
  return ({ laneId, stepId }) => {
    // A note of the inbox has no distance to keep.
    if (laneId === null || stepId === null) return cell;
    const row = lanes[lane + (laneOffsets.get(laneId) ?? 0)];
    const step = columns[column + (columnOffsets.get(stepId) ?? 0)];
    return row && step ? { laneId: row.id, stepId: step.id } : null;
  };
}
