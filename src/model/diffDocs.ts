import { jsonEqual } from '../lib/json.ts';
import type { Change, RowFields } from './Change.ts';
import { type Doc, TABLE_NAMES } from './Doc.ts';
import type { Id } from './id.ts';

/** The changes that lead from one document to another: whole rows where one side has none, else the fields that differ. */
export function diffDocs(from: Doc, to: Doc): readonly Change[] {
  const changes: Change[] = [];
  const journey = diffRow('journey', to.journey.id, rowFields(from.journey), rowFields(to.journey));
  if (journey) changes.push(journey);
  for (const table of TABLE_NAMES) {
    if (from[table] === to[table]) continue;
    const before = from[table] as unknown as ReadonlyMap<Id, RowFields>;
    const after = to[table] as unknown as ReadonlyMap<Id, RowFields>;
    for (const [id, row] of before) if (!after.has(id)) changes.push({ table, id, before: row, after: null });
    for (const [id, row] of after) {
      const change = diffRow(table, id, before.get(id) ?? null, row);
      if (change) changes.push(change);
    }
  }
  return changes;
}

const rowFields = (row: object): RowFields => row as RowFields;

function diffRow(table: Change['table'], id: Id, before: RowFields | null, after: RowFields): Change | null {
  if (before === after) return null;
  if (before === null) return { table, id, before, after };
  const changed = Object.keys(after).filter((name) => !jsonEqual(before[name], after[name]));
  if (changed.length === 0) return null;
  const pick = (row: RowFields): RowFields => Object.fromEntries(changed.map((name) => [name, row[name] ?? null]));
  return { table, id, before: pick(before), after: pick(after) };
}
