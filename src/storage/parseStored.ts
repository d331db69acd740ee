import { isRecord } from '../lib/cleanJson.ts';
import { type Doc, emptyDoc, TABLE_NAMES } from '../model/Doc.ts';
import type { Issue } from '../model/Issue.ts';
import type { Id } from '../model/id.ts';
import { repairDoc } from '../model/integrity/repairDoc.ts';
import { migrate, type RawDoc, SCHEMA_VERSION } from '../model/migrations/migrate.ts';
import { newJourney } from '../model/newRow.ts';
import { parseJourney, parseRow } from '../model/parseRow.ts';
import type { QuarantinedRow } from '../model/ports.ts';
import type { StoredHeader } from './storedHeader.ts';
import { fieldsOfRow, type StoredRow } from './storedRow.ts';

/** What the stored rows of a journey mean. */
export interface ParsedJourney {
  readonly doc: Doc;
  readonly issues: readonly Issue[];
  readonly quarantine: readonly QuarantinedRow[];
}

const KNOWN = new Set<string>(['journey', ...TABLE_NAMES]);

/** What a row says of its own place in the database. */
const ASIDE: ReadonlySet<string> = new Set(['journeyId', 'table']);

/** The rows by table, as a document of the version that this code reads: one journey, one list a table. */
function liftedRows({ schemaVersion }: StoredHeader, rows: readonly StoredRow[]): RawDoc {
  const raw: Record<string, unknown> = {};
  for (const table of TABLE_NAMES) raw[table] = [];
  // Migrations see the fields alone. Rows of this version need not be copied.
  const isOld = schemaVersion < SCHEMA_VERSION;
  for (const row of rows) {
    const { table } = row;
    const fields = isOld ? fieldsOfRow(row) : row;
    if (table === 'journey') raw.journey = fields;
    else if (KNOWN.has(table)) (raw[table] as unknown[]).push(fields);
  }
  if (!isOld) return raw;
  const migrated = migrate(raw, schemaVersion);
  return migrated.ok ? migrated.value : raw;
}

const reasonOf = (issues: readonly Issue[]): string => {
  const last = issues.at(-1);
  return last ? `${last.path}: ${last.what}` : 'unknown table';
};

/** Parses the rows of a journey, total: rows that cannot stand are quarantined, the rest becomes a sound document. */
export function parseStored(header: StoredHeader, rows: readonly StoredRow[]): ParsedJourney {
  const issues: Issue[] = [];
  const quarantine: QuarantinedRow[] = rows
    .filter(({ table }) => !KNOWN.has(table))
    .map((row) => ({ id: row.id, table: row.table, reason: reasonOf([]), row: fieldsOfRow(row) }));
  const current = liftedRows(header, rows);
  const asStored = (row: unknown): unknown => (isRecord(row) ? fieldsOfRow(row as StoredRow) : row);

  const journey = parseJourney(current.journey, 'journey', ASIDE);
  issues.push(...journey.issues);
  if (!journey.row && current.journey !== undefined)
    quarantine.push({
      id: header.id,
      table: 'journey',
      reason: reasonOf(journey.issues),
      row: asStored(current.journey),
    });
  const { id, title, tags, language, createdAt, updatedAt } = header;
  // The header repeats enough of a lost journey row to go on with.
  let doc = emptyDoc(journey.row ?? newJourney({ id, title, tags, language, createdAt, updatedAt }));
  for (const table of TABLE_NAMES) {
    const parsedRows = new Map<Id, { readonly id: Id }>();
    for (const fields of (current[table] ?? []) as readonly { readonly id: Id }[]) {
      const parsed = parseRow(table, fields, `${table}.${fields.id}`, ASIDE);
      if (parsed.row) {
        parsedRows.set(parsed.row.id, parsed.row);
        if (parsed.issues.length > 0) issues.push(...parsed.issues);
      } else quarantine.push({ id: fields.id, table, reason: reasonOf(parsed.issues), row: asStored(fields) });
    }
    doc = { ...doc, [table]: parsedRows };
  }
  const repaired = repairDoc(doc);
  return { doc: repaired.doc, issues: [...issues, ...repaired.repairs], quarantine };
}
