import { jsonEqual } from '../lib/json.ts';
import type { Change, RowFields } from './Change.ts';

/**
 * One change a row that does what the given ones do in their order: for grouping in the history and for writing.
 * A row that was made and removed leaves no trace, fields that came back to what they were drop out. Rows keep the
 * order in which they were first touched. The changes must be consecutive: each `before` is what the last `after` left.
 */
export function squashChanges(changes: readonly Change[]): readonly Change[] {
  const byRow = new Map<string, Change | null>();
  for (const change of changes) {
    const key = `${change.table} ${change.id}`;
    const earlier = byRow.get(key);
    byRow.set(key, earlier ? join(earlier, change) : change);
  }
  return [...byRow.values()].filter((change) => change !== null);
}

function join(first: Change, second: Change): Change | null {
  const { table, id } = first;
  // Removed and made again: whole rows on both sides become a change of fields.
  if (first.after === null)
    return second.before !== null || second.after === null || first.before === null
      ? second
      : fieldChange(first, first.before, second.after);
  if (second.before === null) return { table, id, before: first.before, after: second.after };
  if (second.after === null) {
    // Made and removed. Else the whole row is known as it was before the first change: fields of `first` go back.
    return first.before === null ? null : { table, id, before: { ...second.before, ...first.before }, after: null };
  }
  if (first.before === null) return { table, id, before: null, after: { ...first.after, ...second.after } };
  return fieldChange(first, { ...second.before, ...first.before }, { ...first.after, ...second.after });
}

/** A change of the fields that differ; null: none does. */
function fieldChange({ table, id }: Change, before: RowFields, after: RowFields): Change | null {
  const changed = Object.keys(after).filter((name) => !jsonEqual(before[name], after[name]));
  if (changed.length === 0) return null;
  const pick = (fields: RowFields): RowFields =>
    Object.fromEntries(changed.map((name) => [name, fields[name] ?? null]));
  return { table, id, before: pick(before), after: pick(after) };
}
