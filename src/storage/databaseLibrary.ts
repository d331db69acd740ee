import { assert } from '../lib/assert.ts';
import { err, type Result } from '../lib/result.ts';
import type { JourneyHeader, JourneyLibrary, StorageError } from '../model/ports.ts';
import type { Database, Stores } from './database.ts';
import { storageErrorOf } from './storageError.ts';
import { journeyHeader, parseHeader, type StoredHeader } from './storedHeader.ts';
import type { StoredJourneys } from './storedJourneys.ts';

async function headersOf(stores: Stores): Promise<readonly JourneyHeader[]> {
  const [rows, thumbnails] = await Promise.all([stores.journeys.toArray(), stores.thumbnails.toArray()]);
  const thumbnailOf = new Map(thumbnails.map(({ journeyId, light, dark }) => [journeyId, { light, dark }]));
  return rows
    .map(parseHeader)
    .filter((header) => header !== null && !header.purging)
    .map((header) => journeyHeader(header as StoredHeader, thumbnailOf.get((header as StoredHeader).id) ?? null));
}

/** The library in IndexedDB. It lists journeys at once; what works on single ones is asked for when it is needed. */
export function createDatabaseLibrary(
  database: Database,
  askForJourneys: () => Promise<StoredJourneys>,
): JourneyLibrary {
  let journeys: StoredJourneys | null = null;
  let asked: Promise<StoredJourneys> | null = null;

  const withJourneys = async <T>(
    work: (journeys: StoredJourneys) => Promise<Result<T, StorageError>>,
  ): Promise<Result<T, StorageError>> => {
    // Calls that come while it is on its way share one answer: what was loaded by one of two would be unknown to the other.
    asked ??= askForJourneys();
    try {
      journeys = await asked;
    } catch (error) {
      asked = null;
      return err(storageErrorOf(error));
    }
    return work(journeys);
  };

  return {
    kind: 'indexedDb',
    watch(listener, onFailure) {
      const tell = (error: StorageError): void => {
        if (!stopped) onFailure?.(error);
      };
      let stopped = false;
      let stop = () => {};
      const offOutdated = database.onOutdated(() =>
        tell({ code: 'outdatedTab', detail: 'The database was taken over' }),
      );
      const opened = database.attempt(async () => {
        await database.open();
        if (stopped) return;
        const end = await database.live(headersOf, listener, (fault) => tell(storageErrorOf(fault)));
        if (stopped) end();
        else stop = end;
      });
      void opened.then((result) => {
        if (!result.ok) tell(result.error);
      });
      return () => {
        stopped = true;
        offOutdated();
        stop();
      };
    },
    load: (id) => withJourneys(({ load }) => load(id)),
    create: (doc, assets, thumbnail) => withJourneys(({ create }) => create(doc, assets, thumbnail)),
    replace: (doc, assets, thumbnail) => withJourneys(({ replace }) => replace(doc, assets, thumbnail)),
    open(id, rev) {
      assert(journeys, 'a journey is opened after it was loaded');
      return journeys.open(id, rev);
    },
    commit: (id, rev, changeSet) => withJourneys(({ commit }) => commit(id, rev, changeSet)),
    rename: (id, title) => withJourneys(({ rename }) => rename(id, title)),
    setThumbnail: (id, thumbnail) => withJourneys(({ setThumbnail }) => setThumbnail(id, thumbnail)),
    moveToBin: (id) => withJourneys(({ moveToBin }) => moveToBin(id)),
    restore: (id) => withJourneys(({ restore }) => restore(id)),
    purge: (id) => withJourneys(({ purge }) => purge(id)),
    putAsset: (asset, bytes) => withJourneys(({ putAsset }) => putAsset(asset, bytes)),
    versions: () => withJourneys(({ versions }) => versions()),
    assetBytes: (id) => withJourneys(({ assetBytes }) => assetBytes(id)),
  };
}
