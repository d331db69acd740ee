import type { Doc } from './Doc.ts';
import type { Id } from './id.ts';
import { byOrder } from './order.ts';
import { columnsOf, lanesOf } from './queries.ts';
import type { Card } from './records/card.ts';

const placesOf = (rows: readonly { readonly id: Id }[]): ReadonlyMap<Id | null, number> =>
  new Map(rows.map(({ id }, index) => [id, index]));

/** The cards lane by lane, in a lane column by column, in a cell from top to bottom; those of the inbox last. */
export function inReadingOrder(doc: Doc, cards: readonly Card[]): readonly Card[] {
  const lanes = placesOf(lanesOf(doc));
  const columns = placesOf(columnsOf(doc));
  const LAST = Number.MAX_SAFE_INTEGER;
  return [...cards].sort(
    (a, b) =>
      (lanes.get(a.laneId) ?? LAST) - (lanes.get(b.laneId) ?? LAST) ||
      (columns.get(a.stepId) ?? LAST) - (columns.get(b.stepId) ?? LAST) ||
      byOrder(a, b),
  );
}
