import { type Json, jsonEqual } from '../lib/json.ts';
import type { Change, RowFields } from '../model/Change.ts';
import type { Doc } from '../model/Doc.ts';
import type { Id } from '../model/id.ts';
import { fieldsOfRow, rowsOfDoc, type StoredRow } from './storedRow.ts';

/** What brings the stored rows to the document that was read from them. Rows in quarantine are left alone. */
export function repairChanges(rows: readonly StoredRow[], doc: Doc, quarantined: ReadonlySet<Id>): readonly Change[] {
  const storedById = new Map(rows.map((row) => [row.id, row]));
  const changes: Change[] = [];
  const standing = new Set<Id>();
  for (const row of rowsOfDoc(doc)) {
    standing.add(row.id);
    const table = row.table as Change['table'];
    const is = fieldsOfRow(row) as RowFields;
    const old = storedById.get(row.id);
    if (!old || quarantined.has(row.id)) {
      changes.push({ table, id: row.id, before: null, after: is });
      continue;
    }
    const names = Object.keys(is).filter((name) => !jsonEqual(old[name], is[name]));
    if (names.length === 0) continue;
    const pick = (from: Readonly<Record<string, unknown>>): RowFields =>
      Object.fromEntries(names.map((name) => [name, (from[name] ?? null) as Json]));
    changes.push({ table, id: row.id, before: pick(old), after: pick(is) });
  }
  for (const row of rows)
    if (!standing.has(row.id) && !quarantined.has(row.id))
      changes.push({
        table: row.table as Change['table'],
        id: row.id,
        before: fieldsOfRow(row) as RowFields,
        after: null,
      });
  return changes;
}
