import { ok, type Result } from '../lib/result.ts';
import type { ChangeSet } from '../model/Change.ts';
import { type Id, newId } from '../model/id.ts';
import type { JourneyLibrary, StorageError } from '../model/ports.ts';
import { commitChanges, writableHeader } from './commitChanges.ts';
import type { Stores } from './database.ts';
import { createJourneyWriter, type LingeringWriter, type LoadedState, type WriterOutside } from './journeyWriter.ts';
import { loadKeptVersions } from './loadKeptVersions.ts';
import { loadPurge } from './loadPurge.ts';
import { takeReadAhead } from './readAhead.ts';
import { journeyOfStored, readJourney } from './readJourney.ts';
import { renaming } from './renaming.ts';
import { replaceJourney } from './replaceJourney.ts';
import { StorageFault } from './storageError.ts';
import { newHeader, type StoredHeader } from './storedHeader.ts';
import { rowsOfDoc } from './storedRow.ts';
import { withUnsaved } from './withUnsaved.ts';

const assetRows = (assets: ReadonlyMap<Id, Blob>) => [...assets].map(([id, bytes]) => ({ id, bytes }));

/** What the library does with single journeys: all but listing them. A chunk of its own, which the first screen does without. */
export type StoredJourneys = Omit<JourneyLibrary, 'kind' | 'watch'>;

/** The journeys in IndexedDB. */
export function createStoredJourneys(outside: WriterOutside): StoredJourneys {
  const { database, tabs } = outside;
  const lastLoaded = new Map<Id, Pick<LoadedState, 'rev' | 'repairs'>>();
  /** The last writer of each journey that is open, or was closed before everything was written. */
  const writers = new Map<Id, LingeringWriter>();

  const attempt = <T>(work: (stores: Stores) => Promise<T>): Promise<Result<T, StorageError>> =>
    database.attempt(async (stores) => {
      await database.open();
      return work(stores);
    });

  const repairsOf = (id: Id, rev: number): ChangeSet | null => {
    const known = lastLoaded.get(id);
    return known?.rev === rev ? known.repairs : null;
  };

  /** Writes change sets beside the writers, all or nothing, and tells whoever has the journey open. */
  const commit = async (
    id: Id,
    changeSetsFor: (header: StoredHeader) => readonly ChangeSet[],
    repairOf: number | null = null,
  ): Promise<Result<void, StorageError>> => {
    const result = await attempt(async (stores) => {
      const changeSets = changeSetsFor(await writableHeader(stores, id));
      const rev = await commitChanges(stores, id, changeSets, repairOf);
      if (rev === 'stale') throw new StorageFault('failed', `Journey ${id} was written since it was read`);
      return { rev, changeSets };
    });
    if (!result.ok) return result;
    tabs.post({ journeyId: id, ...result.value, origin: newId() });
    return ok(undefined);
  };

  const setInBin = async (id: Id, inBin: boolean): Promise<Result<void, StorageError>> => {
    const result = await attempt(async (stores) => {
      const found = await stores.journeys.update(id, { deletedAt: inBin ? new Date().toISOString() : null });
      if (found === 0) throw new StorageFault('notFound', `Journey ${id} is not stored`);
    });
    if (result.ok) tabs.post({ journeyId: id, rev: 0, changeSets: [], origin: newId(), inBin });
    return result;
  };

  return {
    async load(id) {
      const ahead = await takeReadAhead(id);
      const result = ahead ? ok(journeyOfStored(ahead)) : await attempt((stores) => readJourney(stores, id));
      if (!result.ok) return result;
      const { loaded, repairs } = result.value;
      lastLoaded.set(id, { rev: loaded.rev, repairs });
      return ok({ ...loaded, doc: withUnsaved(loaded.doc, writers.get(id)?.unsaved() ?? []) });
    },
    create: (doc, assets, thumbnail) =>
      attempt((stores) =>
        stores.transaction('rw', [stores.journeys, stores.rows, stores.thumbnails, stores.assets], async () => {
          await stores.journeys.add(newHeader(doc, 1));
          await stores.rows.bulkAdd([...rowsOfDoc(doc)]);
          await stores.assets.bulkPut(assetRows(assets));
          if (thumbnail) await stores.thumbnails.put({ ...thumbnail, journeyId: doc.journey.id });
        }),
      ),
    async replace(doc, assets, thumbnail) {
      const journeyId = doc.journey.id;
      const result = await attempt((stores) => replaceJourney(stores, doc, assetRows(assets), thumbnail));
      if (!result.ok) return result;
      tabs.post({ journeyId, rev: result.value, changeSets: null, origin: newId() });
      return ok(undefined);
    },
    open: (id, rev) => {
      // Also from one that is still being closed: it may be waiting for its turn, with its journey opened again meanwhile.
      const unsaved = writers.get(id)?.takeUnsaved() ?? [];
      const writer = createJourneyWriter(outside, { id, rev, repairs: repairsOf(id, rev), unsaved });
      writers.set(id, writer);
      return {
        ...writer,
        close() {
          writer.close();
          if (writers.get(id) === writer && writer.unsaved().length === 0) writers.delete(id);
        },
      };
    },
    commit(id, rev, changeSet) {
      const repairs = repairsOf(id, rev);
      return commit(id, () => (repairs ? [repairs, changeSet] : [changeSet]), repairs && rev);
    },
    rename: (id, title) => commit(id, (header) => [renaming(id, header.title, title)]),
    setThumbnail: (id, thumbnail) =>
      attempt(async (stores) => {
        await stores.transaction('rw', stores.journeys, stores.thumbnails, async () => {
          await writableHeader(stores, id);
          await stores.thumbnails.put({ ...thumbnail, journeyId: id });
        });
      }),
    moveToBin: (id) => setInBin(id, true),
    restore: (id) => setInBin(id, false),
    purge: (id) => attempt(async (stores) => (await loadPurge()).purgeJourney(stores, id)),
    putAsset: (asset, bytes) =>
      attempt(async (stores) => {
        await stores.assets.put({ id: asset.id, bytes });
      }),
    versions: () => attempt(async () => (await loadKeptVersions()).keptVersions(attempt)),
    assetBytes: (id) =>
      attempt(async (stores) => {
        const asset = await stores.assets.get(id);
        if (!asset) throw new StorageFault('notFound', `Asset ${id} is not stored`);
        return asset.bytes;
      }),
  };
}
