import { applyChanges } from '../model/applyChanges.ts';
import type { Change, ChangeSet, RowFields } from '../model/Change.ts';
import { type Doc, emptyDoc, TABLE_NAMES, type TableName } from '../model/Doc.ts';
import type { Id } from '../model/id.ts';
import { newJourney } from '../model/newRow.ts';
import type { LoadedJourney, QuarantinedRow } from '../model/ports.ts';
import type { Stores } from './database.ts';
import { journeyRange } from './journeyRange.ts';
import { StorageFault } from './storageError.ts';
import { parseHeader } from './storedHeader.ts';
import { fieldsOfRow, SCHEMA_VERSION } from './storedRow.ts';

const isTable = (name: string): name is TableName => (TABLE_NAMES as readonly string[]).includes(name);

/** A journey as read, and the change set that would bring what is stored to it (null: nothing was repaired). */
export interface ReadJourney {
  readonly loaded: LoadedJourney;
  readonly repairs: ChangeSet | null;
}

/** Reads a journey: one key range, every row parsed, the document repaired. Writes nothing. */
export async function readJourney(stores: Stores, id: Id): Promise<ReadJourney> {
  const { header, rows } = await stores.transaction('r', [stores.journeys, stores.rows], async () => ({
    header: parseHeader(await stores.journeys.get(id)),
    rows: await journeyRange(stores, id).toArray(),
  }));
  if (!header || header.purging) throw new StorageFault('notFound', `Journey ${id} is not stored`);
  const quarantine: QuarantinedRow[] = [];
  const created: Change[] = [];
  let doc: Doc = emptyDoc(newJourney({ ...header, tags: [...header.tags] }));
  for (const row of rows) {
    const fields = fieldsOfRow(row);
    if (row.table === 'journey') doc = { ...doc, journey: fields as unknown as Doc['journey'] };
    else if (isTable(row.table))
      created.push({ table: row.table, id: row.id, before: null, after: fields as RowFields });
    else quarantine.push({ id: row.id, table: row.table, reason: 'unknown table', row: fields });
  }
  const loaded: LoadedJourney = {
    doc: applyChanges(doc, created).doc,
    rev: header.rev,
    repairs: [],
    quarantine,
    readOnly: header.schemaVersion > SCHEMA_VERSION ? 'newerSchema' : null,
  };
  return { loaded, repairs: null };
}
