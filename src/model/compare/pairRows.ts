import type { Id } from '../id.ts';

/** A row of the current map and what it is in the future map; one of them may be missing. */
export type RowPair<R> =
  | { readonly current: R; readonly future: R }
  | { readonly current: R; readonly future: null }
  | { readonly current: null; readonly future: R };

/**
 * Pairs the rows of two maps, each list in its own order: first by id, then, for maps that were not made from each
 * other, by a key (the first with the same key; an empty key pairs with nothing). The pairs come in the order of the
 * future map; what it dropped stands behind the row that it followed in the current one.
 */
export function pairRows<R extends { readonly id: Id }>(
  current: readonly R[],
  future: readonly R[],
  keyOf: (row: R) => string,
): readonly RowPair<R>[] {
  const partnerOf = new Map<Id, R>();
  const taken = new Set<Id>();
  const futureById = new Map(future.map((row) => [row.id, row]));
  for (const row of current) {
    const same = futureById.get(row.id);
    if (!same) continue;
    partnerOf.set(row.id, same);
    taken.add(same.id);
  }
  const byKey = new Map<string, R[]>();
  for (const row of future) {
    const key = taken.has(row.id) ? '' : keyOf(row);
    if (key !== '') byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  for (const row of current) {
    if (partnerOf.has(row.id)) continue;
    const partner = byKey.get(keyOf(row))?.shift();
    if (partner) partnerOf.set(row.id, partner);
  }

  const currentOf = new Map([...partnerOf].map(([id, partner]) => [partner.id, id]));
  const currentById = new Map(current.map((row) => [row.id, row]));
  const droppedAfter = new Map<Id | null, R[]>();
  let anchor: Id | null = null;
  for (const row of current) {
    if (partnerOf.has(row.id)) anchor = row.id;
    else droppedAfter.set(anchor, [...(droppedAfter.get(anchor) ?? []), row]);
  }
  const droppedBehind = (id: Id | null): readonly RowPair<R>[] =>
    (droppedAfter.get(id) ?? []).map((row) => ({ current: row, future: null }));
  return [
    ...droppedBehind(null),
    ...future.flatMap((row): readonly RowPair<R>[] => {
      const before = currentById.get(currentOf.get(row.id) ?? '');
      return before
        ? [{ current: before, future: row }, ...droppedBehind(before.id)]
        : [{ current: null, future: row }];
    }),
  ];
}
