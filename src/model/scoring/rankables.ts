import type { Doc } from '../Doc.ts';
import { byOrder } from '../order.ts';
import { columnsOf, lanesOf } from '../queries.ts';
import type { Card } from '../records/card.ts';
import { isRankable } from './isRankable.ts';

let last: { readonly doc: Doc; readonly cards: readonly Card[] } | null = null;
/**
 * The pains and opportunities of a journey in the order of time, then from top to bottom; those of the inbox last.
 * Remembered by the tables that it is made of.
 */
export function rankables(doc: Doc): readonly Card[] {
  if (last && last.doc.cards === doc.cards && last.doc.steps === doc.steps) {
    if (last.doc.stages === doc.stages && last.doc.lanes === doc.lanes) return last.cards;
  }
  const placeIn = (rows: readonly { readonly id: string }[]) => new Map(rows.map(({ id }, index) => [id, index]));
  const steps = placeIn(columnsOf(doc));
  const lanes = placeIn(lanesOf(doc));
  const at = (places: ReadonlyMap<string, number>, id: string | null): number =>
    places.get(id ?? '') ?? Number.MAX_SAFE_INTEGER;
  const cards = [...doc.cards.values()]
    .filter(isRankable)
    .sort(
      (a, b) => at(steps, a.stepId) - at(steps, b.stepId) || at(lanes, a.laneId) - at(lanes, b.laneId) || byOrder(a, b),
    );
  last = { doc, cards };
  return cards;
}
