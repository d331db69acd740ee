import type { ChangeSet } from '../model/Change.ts';
import { type Id, newId } from '../model/id.ts';
import { SCHEMA_VERSION } from '../model/migrations/migrate.ts';
import type { LoadedJourney } from '../model/ports.ts';
import type { Stores } from './database.ts';
import { journeyRange } from './journeyRange.ts';
import { parseStored } from './parseStored.ts';
import type { StoredJourney } from './readAhead.ts';
import { repairChanges } from './repairChanges.ts';
import { StorageFault } from './storageError.ts';
import { parseHeader } from './storedHeader.ts';

/** A journey as read, and the change set that would bring what is stored to it (null: they are the same). */
export interface ReadJourney {
  readonly loaded: LoadedJourney;
  readonly repairs: ChangeSet | null;
}

/** Reads a journey: one key range. Writes nothing. */
export async function readJourney(stores: Stores, id: Id): Promise<ReadJourney> {
  const { header, rows } = await stores.transaction('r', [stores.journeys, stores.rows], async () => ({
    header: parseHeader(await stores.journeys.get(id)),
    rows: await journeyRange(stores, id).toArray(),
  }));
  if (!header || header.purging) throw new StorageFault('notFound', `Journey ${id} is not stored`);
  return journeyOfStored({ header, rows });
}

/** The journey in stored rows: every row parsed, the document repaired. */
export function journeyOfStored({ header, rows }: StoredJourney): ReadJourney {
  const { doc, issues, quarantine } = parseStored(header, rows);
  const readOnly = header.schemaVersion > SCHEMA_VERSION ? 'newerSchema' : null;
  const loaded: LoadedJourney = {
    doc,
    rev: header.rev,
    repairs: issues.map(({ path, what, done }) => `${path}: ${what}, ${done}`),
    quarantine,
    readOnly,
  };
  const sound = issues.length === 0 && header.schemaVersion === SCHEMA_VERSION;
  if (sound || readOnly) return { loaded, repairs: null };
  const changes = repairChanges(rows, doc, new Set(quarantine.map((row) => row.id)));
  return { loaded, repairs: { id: newId(), label: 'repair', source: 'load', changes } };
}
