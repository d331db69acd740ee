import { type Doc, emptyDoc, TABLE_NAMES } from '../model/Doc.ts';
import type { Issue } from '../model/Issue.ts';
import type { Id } from '../model/id.ts';
import { repairDoc } from '../model/integrity/repairDoc.ts';
import { migrate, type RawDoc } from '../model/migrations/migrate.ts';
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

/** The rows as the document that migrations lift: one journey, one list a table. */
function rawDocOf(rows: readonly StoredRow[]): RawDoc {
  const raw: Record<string, unknown> = {};
  for (const table of TABLE_NAMES) raw[table] = [];
  for (const row of rows)
    if (row.table === 'journey') raw.journey = fieldsOfRow(row);
    else (raw[row.table] as unknown[] | undefined)?.push(fieldsOfRow(row));
  return raw;
}

const reasonOf = (issues: readonly Issue[]): string => {
  const last = issues.at(-1);
  return last ? `${last.path}: ${last.what}` : 'unknown table';
};

/** Parses the rows of a journey, total: rows that cannot stand are quarantined, the rest becomes a sound document. */
export function parseStored(header: StoredHeader, rows: readonly StoredRow[]): ParsedJourney {
  const quarantine: QuarantinedRow[] = rows
    .filter(({ table }) => !KNOWN.has(table))
    .map((row) => ({ id: row.id, table: row.table, reason: reasonOf([]), row: fieldsOfRow(row) }));
  const issues: Issue[] = [];
  const raw = rawDocOf(rows.filter(({ table }) => KNOWN.has(table)));
  const migrated = migrate(raw, header.schemaVersion);
  const current = migrated.ok ? migrated.value : raw;

  const journey = parseJourney(current.journey, 'journey');
  issues.push(...journey.issues);
  if (!journey.row && current.journey !== undefined)
    quarantine.push({ id: header.id, table: 'journey', reason: reasonOf(journey.issues), row: current.journey });
  const { id, title, tags, language, createdAt, updatedAt } = header;
  // The header repeats enough of a lost journey row to go on with.
  let doc = emptyDoc(journey.row ?? newJourney({ id, title, tags, language, createdAt, updatedAt }));
  for (const table of TABLE_NAMES) {
    const parsedRows = new Map<Id, { readonly id: Id }>();
    for (const fields of (current[table] ?? []) as readonly { readonly id: Id }[]) {
      const parsed = parseRow(table, fields, `${table}.${fields.id}`);
      if (parsed.row) {
        parsedRows.set(parsed.row.id, parsed.row);
        if (parsed.issues.length > 0) issues.push(...parsed.issues);
      } else quarantine.push({ id: fields.id, table, reason: reasonOf(parsed.issues), row: fields });
    }
    doc = { ...doc, [table]: parsedRows };
  }
  const repaired = repairDoc(doc);
  return { doc: repaired.doc, issues: [...issues, ...repaired.repairs], quarantine };
}
