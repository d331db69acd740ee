import { type Json, jsonEqual } from '../lib/json.ts';
import type { Change, RowFields } from './Change.ts';
import { changedIds } from './changedIds.ts';
import { type Doc, TABLE_NAMES } from './Doc.ts';
import type { Id } from './id.ts';

type Row = Readonly<Record<string, Json>>;

function changedFields(before: Row, after: Row): { before: RowFields; after: RowFields } | null {
  const was: Record<string, Json> = {};
  const is: Record<string, Json> = {};
  let changed = false;
  for (const name of Object.keys(after)) {
    if (jsonEqual(before[name], after[name])) continue;
    was[name] = before[name] ?? null;
    is[name] = after[name] ?? null;
    changed = true;
  }
  return changed ? { before: was, after: is } : null;
}

/**
 * What happened between two documents, changed fields only. Tables and rows that are the same object are passed over,
 * so the cost is that of the touched tables. Fields that were written anew with equal values do not count.
 */
export function changesBetween(before: Doc, after: Doc): readonly Change[] {
  const changes: Change[] = [];
  const compare = (table: Change['table'], id: Id, was: Row, is: Row): void => {
    if (was === is) return;
    const fields = changedFields(was, is);
    if (fields) changes.push({ table, id, ...fields });
  };
  compare('journey', before.journey.id, before.journey as unknown as Row, after.journey as unknown as Row);
  for (const table of TABLE_NAMES) {
    if (before[table] === after[table]) continue;
    const was = before[table] as unknown as ReadonlyMap<Id, Row>;
    const is = after[table] as unknown as ReadonlyMap<Id, Row>;
    for (const id of changedIds(was, is)) {
      const old = was.get(id);
      const row = is.get(id);
      if (old && row) compare(table, id, old, row);
      else changes.push({ table, id, before: old ?? null, after: row ?? null });
    }
  }
  return changes;
}
