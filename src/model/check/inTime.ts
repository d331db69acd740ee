import type { Doc } from '../Doc.ts';
import type { Id } from '../id.ts';
import { memoByTable } from '../memoByTable.ts';
import { byOrder } from '../order.ts';
import { columnsOf, lanesOf } from '../queries.ts';
import type { Card } from '../records/card.ts';

const places = memoByTable(
  (rows: readonly { readonly id: Id }[]): ReadonlyMap<Id, number> => new Map(rows.map(({ id }, index) => [id, index])),
);
/** The number of a column in time, from 0; −1 where there is none. */
export const columnPlace = (doc: Doc, stepId: Id | null): number => places(columnsOf(doc)).get(stepId ?? '') ?? -1;
/** The number of a lane from the top, from 0; −1 where there is none. */
export const lanePlace = (doc: Doc, laneId: Id | null): number => places(lanesOf(doc)).get(laneId ?? '') ?? -1;

/** Cards in the order of time: by column, then lane from the top, then place in the cell. */
export const inTime = (doc: Doc, cards: readonly Card[]): readonly Card[] =>
  [...cards].sort(
    (a, b) =>
      columnPlace(doc, a.stepId) - columnPlace(doc, b.stepId) ||
      lanePlace(doc, a.laneId) - lanePlace(doc, b.laneId) ||
      byOrder(a, b),
  );
