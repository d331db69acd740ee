import type { Id } from '../model/id.ts';
import type { Ordered } from '../model/order.ts';
import { freshKeys } from '../model/orderKeys.ts';
import { placeBetween } from '../model/placeBetween.ts';

/** A place among siblings: before one, after one, or some places away (`by` −1: one earlier). None: at the end. */
export interface SiblingPlace {
  readonly beforeId?: Id | null;
  readonly afterId?: Id | null;
  readonly by?: number;
}

/**
 * The sibling in front of which rows come to stand (null: at the end). `moving` rows are no landmarks: a place before
 * one of them is the place before the next row that stays. A place past either end is the end.
 */
export function landmark(siblings: readonly Ordered[], place: SiblingPlace, moving: ReadonlySet<Id>): Id | null {
  const at = (id: Id): number => siblings.findIndex((row) => row.id === id);
  let index = siblings.length;
  if (place.by !== undefined) {
    const from = siblings.findIndex(({ id }) => moving.has(id));
    index = Math.max(0, from + place.by + (place.by > 0 ? 1 : 0));
  } else if (place.beforeId) index = at(place.beforeId) < 0 ? siblings.length : at(place.beforeId);
  else if (place.afterId) index = at(place.afterId) < 0 ? siblings.length : at(place.afterId) + 1;
  return siblings.slice(index).find(({ id }) => !moving.has(id))?.id ?? null;
}

/** Order keys for rows that come before `beforeId`; siblings that share a key are re-keyed in the draft. */
export function keysIn(
  table: Map<Id, { order: string }>,
  staying: readonly Ordered[],
  beforeId: Id | null,
  count: number,
): readonly string[] {
  const { keys, rekeyed } = placeBetween(staying, beforeId, count);
  for (const [id, order] of rekeyed) {
    const row = table.get(id);
    if (row) row.order = order;
  }
  return keys;
}

/** The key of the first row among no siblings. */
export const FIRST_KEY: string = freshKeys(1)[0] ?? '';

/** Gives one row of a table another place among its siblings; a place that it already has changes nothing. */
export function moveAmong(
  table: Map<Id, { order: string }>,
  siblings: readonly Ordered[],
  id: Id,
  place: SiblingPlace,
): boolean {
  const beforeId = landmark(siblings, place, new Set([id]));
  const index = siblings.findIndex((row) => row.id === id);
  const row = table.get(id);
  if (!row || (index >= 0 && (siblings[index + 1]?.id ?? null) === beforeId)) return false;
  const [order] = keysIn(
    table,
    siblings.filter((sibling) => sibling.id !== id),
    beforeId,
    1,
  );
  if (order !== undefined) row.order = order;
  return true;
}
