import { encodeBase64 } from '../../lib/base64.ts';
import { type Json, jsonEqual } from '../../lib/json.ts';
import { type Doc, JOURNEY_FIELDS, TABLE_FIELDS, TABLE_NAMES, type TableName } from '../../model/Doc.ts';
import type { Fields } from '../../model/field.ts';
import { SCHEMA_VERSION } from '../../model/migrations/migrate.ts';
import { byOrder } from '../../model/order.ts';
import { type AssetBytes, SAFAR_FORMAT } from './safarFile.ts';

/** Fields that are written even when they hold their fallback: a reader of the file, or our own, would miss them. */
const ALWAYS: ReadonlySet<string> = new Set(['title', 'name', 'text', 'kind', 'state', 'language', 'laneId', 'stepId']);

type AnyRow = Readonly<Record<string, unknown>> & { readonly id: string };

/**
 * The document and its images as the text of a `.safar.json` file. Two writings of one document are equal byte for
 * byte: two-space indent, fields in the order of TABLE_FIELDS, records sorted by order then id, other members sorted
 * by name. Fields at their fallback are left out, so that a file reads as what was said.
 */
export function writeSafarFile(doc: Doc, assets: AssetBytes): string {
  const file: Record<string, Json> = {
    format: SAFAR_FORMAT,
    version: SCHEMA_VERSION,
    journey: writeRow(JOURNEY_FIELDS, doc.journey as unknown as AnyRow, {}),
  };
  for (const table of TABLE_NAMES) file[table] = rowsOf(doc, table).map((row) => writeTableRow(table, row, assets));
  addSorted(file, doc.journey.fileExtra, []);
  return `${JSON.stringify(file, null, 2)}\n`;
}

function rowsOf(doc: Doc, table: TableName): readonly AnyRow[] {
  const rows = [...(doc[table] as unknown as ReadonlyMap<string, AnyRow>).values()];
  const ordered = rows.map((row) => ({ row, id: row.id, order: typeof row.order === 'string' ? row.order : '' }));
  return ordered.sort(byOrder).map(({ row }) => row);
}

function writeTableRow(table: TableName, row: AnyRow, assets: AssetBytes): Json {
  const bytes = table === 'assets' ? assets.get(row.id) : undefined;
  return writeRow(
    TABLE_FIELDS[table],
    row,
    bytes ? { data: encodeBase64(bytes) } : {},
    table === 'assets' ? ['data'] : [],
  );
}

function writeRow(
  fields: Fields,
  row: AnyRow,
  added: Readonly<Record<string, Json>>,
  reserved: readonly string[] = [],
): Json {
  const written: Record<string, Json> = {};
  for (const [name, field] of Object.entries(fields)) {
    if (name === 'extra' || name === 'fileExtra') continue;
    const value = row[name];
    if (ALWAYS.has(name) || !jsonEqual(value, field.fallback)) written[name] = sortKeys(value as Json);
  }
  Object.assign(written, added);
  addSorted(written, row.extra as Readonly<Record<string, Json>> | null, [...Object.keys(fields), ...reserved]);
  return written;
}

function addSorted(
  target: Record<string, Json>,
  extra: Readonly<Record<string, Json>> | null,
  reserved: string[],
): void {
  for (const name of Object.keys(extra ?? {}).sort())
    if (extra && !Object.hasOwn(target, name) && !reserved.includes(name)) target[name] = sortKeys(extra[name] ?? null);
}

/** The value with the members of all its objects sorted by name. */
function sortKeys(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map(sortKeys);
  const members = value as { readonly [name: string]: Json };
  return Object.fromEntries(
    Object.keys(members)
      .sort()
      .map((name) => [name, sortKeys(members[name] ?? null)]),
  );
}
