import type { RowFields } from '../model/Change.ts';
import { type Doc, TABLE_NAMES } from '../model/Doc.ts';
import type { Id } from '../model/id.ts';

/** A row as the database keeps it: its fields, beside the journey and the table it belongs to. */
export interface StoredRow {
  readonly journeyId: Id;
  readonly id: Id;
  readonly table: string;
  readonly [field: string]: unknown;
}

export const storedRow = (journeyId: Id, table: string, id: Id, fields: RowFields): StoredRow => ({
  ...fields,
  journeyId,
  id,
  table,
});

/** The fields alone. They are what the model's parser has to judge. */
export function fieldsOfRow({ journeyId: _journeyId, table: _table, ...fields }: StoredRow): Record<string, unknown> {
  return fields;
}

/** All rows of a document, the journey row first. */
export function rowsOfDoc(doc: Doc): readonly StoredRow[] {
  const journeyId = doc.journey.id;
  const rows = [storedRow(journeyId, 'journey', journeyId, doc.journey as unknown as RowFields)];
  for (const table of TABLE_NAMES)
    for (const row of doc[table].values()) rows.push(storedRow(journeyId, table, row.id, row as unknown as RowFields));
  return rows;
}
