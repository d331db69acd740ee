import type { Json } from '../lib/json.ts';
import type { Change, RowFields } from './Change.ts';
import { JOURNEY_FIELDS, TABLE_FIELDS, TABLE_NAMES, type TableName } from './Doc.ts';
import type { Fields } from './field.ts';
import { parseField } from './parseField.ts';
import { parseRow } from './parseRow.ts';

/** A change as it may come from outside, its fields not looked at yet. */
export interface RawChange {
  readonly table: string;
  readonly id: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

const isTable = (name: string): name is TableName => TABLE_NAMES.some((table) => table === name);

/** Whether every field is one of the table's, with a value that it may have. */
const allFit = (fields: Fields, values: Readonly<Record<string, unknown>>): values is RowFields =>
  Object.entries(values).every(([name, value]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field || value === undefined) return false;
    const parsed = parseField(field, value as Json);
    return parsed.value !== undefined && parsed.found.length === 0;
  });

/** A change from outside as it stands; null when anything in it is not as this version would have written it. */
export function parseChange({ table, id, before, after }: RawChange): Change | null {
  const was = before as RowFields | null;
  if (table === 'journey') {
    if (before === null || after === null || !allFit(JOURNEY_FIELDS, after)) return null;
    return { table, id, before: was, after };
  }
  if (!isTable(table)) return null;
  if (after === null) return { table, id, before: was, after };
  if (before !== null) return allFit(TABLE_FIELDS[table], after) ? { table, id, before: was, after } : null;
  const { row, issues } = parseRow(table, after, '');
  return row && row.id === id && issues.length === 0 ? { table, id, before, after: row as unknown as RowFields } : null;
}
