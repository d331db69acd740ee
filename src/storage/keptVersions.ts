import { isRecord } from '../lib/cleanJson.ts';
import type { Result } from '../lib/result.ts';
import type { KeptVersion, KeptVersions, StorageError } from '../model/ports.ts';
import { collectAssets } from './assets.ts';
import type { Stores } from './database.ts';
import { journeyOfStored } from './readJourney.ts';
import { StorageFault } from './storageError.ts';
import { parseHeader } from './storedHeader.ts';
import type { StoredRow } from './storedRow.ts';
import { parseVersion, type StoredVersion } from './storedVersion.ts';

type Attempt = <T>(work: (stores: Stores) => Promise<T>) => Promise<Result<T, StorageError>>;

const isRow = (row: unknown): row is StoredRow =>
  isRecord(row) && typeof row.id === 'string' && typeof row.table === 'string';

/** The stored rows of a version; none where their text is broken. */
function rowsOf({ rows }: StoredVersion): readonly StoredRow[] {
  try {
    const list: unknown = JSON.parse(rows);
    return Array.isArray(list) ? list.filter(isRow) : [];
  } catch {
    return [];
  }
}

function described(version: StoredVersion): KeptVersion {
  const { id, journeyId, createdAt, reason } = version;
  const rows = rowsOf(version);
  const journey: Readonly<Record<string, unknown>> = { ...rows.find(({ table }) => table === 'journey') };
  const title = typeof journey.title === 'string' ? journey.title : '';
  return { id, journeyId, createdAt, reason, title, cardCount: rows.filter(({ table }) => table === 'cards').length };
}

/** What was kept of journeys before they were replaced or repaired. */
export function keptVersions(attempt: Attempt): KeptVersions {
  const stored = async (stores: Stores, id: string): Promise<StoredVersion> => {
    const version = parseVersion(await stores.versions.get(id));
    if (!version) throw new StorageFault('notFound', `Version ${id} is not stored`);
    return version;
  };
  return {
    list: () =>
      attempt(async (stores) => {
        const versions = await stores.versions.toArray();
        return versions
          .flatMap((version) => parseVersion(version) ?? [])
          .map(described)
          .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
      }),
    load: (id) =>
      attempt(async (stores) => {
        const version = await stored(stores, id);
        const header = parseHeader(await stores.journeys.get(version.journeyId));
        if (!header) throw new StorageFault('notFound', `Journey ${version.journeyId} is not stored`);
        const { schemaVersion } = version;
        const { doc, readOnly } = journeyOfStored({
          header: { ...header, schemaVersion },
          rows: rowsOf(version),
        }).loaded;
        if (readOnly) throw new StorageFault('outdatedTab', `Version ${id} was written by a newer version`);
        return doc;
      }),
    remove: (id) =>
      attempt((stores) =>
        stores.transaction('rw', [stores.journeys, stores.rows, stores.versions, stores.assets], async () => {
          const { assetIds } = await stored(stores, id);
          await stores.versions.delete(id);
          await collectAssets(stores, [...assetIds]);
        }),
      ),
  };
}
