import { Dexie, liveQuery, type Table } from 'dexie';
import { createEmitter } from '../lib/emitter.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { Id } from '../model/id.ts';
import type { StorageError, Thumbnail } from '../model/ports.ts';
import { DATABASE_VERSION, NATIVE_VERSION } from './databaseName.ts';
import { StorageFault, storageErrorOf } from './storageError.ts';
import type { StoredHeader } from './storedHeader.ts';
import type { StoredRow } from './storedRow.ts';
import type { StoredVersion } from './storedVersion.ts';

/** Thumbnails stand apart from the headers: a header is written with every edit, and its blobs would be copied. */
export interface StoredThumbnail extends Thumbnail {
  readonly journeyId: Id;
}
export interface StoredAsset {
  readonly id: Id;
  readonly bytes: Blob;
}

export type Stores = Dexie & {
  readonly journeys: Table<StoredHeader, Id>;
  readonly rows: Table<StoredRow, [Id, Id]>;
  readonly thumbnails: Table<StoredThumbnail, Id>;
  readonly assets: Table<StoredAsset, Id>;
  readonly versions: Table<StoredVersion, Id>;
  readonly settings: Table<{ readonly key: string; readonly value: unknown }, string>;
};

/** The open database, and whether this tab may still use it. */
export interface Database {
  /** Opens it, or opens it again after the browser closed it; rejects in a tab that is outdated. */
  open(): Promise<void>;
  close(): void;
  /** A newer version of the app has taken the database over: this tab must be reloaded. */
  readonly outdated: () => boolean;
  onOutdated(listener: () => void): () => void;
  /** Called while another tab with an older version keeps the database from being opened. */
  onBlocked(listener: () => void): () => void;
  /** Runs database work; what it throws comes back as a typed failure. */
  attempt<T>(work: (stores: Stores) => Promise<T>): Promise<Result<T, StorageError>>;
  /** Hears the answer to a query now and whenever it changes, in any tab. The returned function ends it. */
  live<T>(
    query: (stores: Stores) => Promise<T>,
    listener: (answer: T) => void,
    onFailure: (fault: unknown) => void,
  ): Promise<() => void>;
}

/** A database whose code is here. */
export interface DexieDatabase extends Database {
  readonly stores: Stores;
}

export function createDatabase(name: string): DexieDatabase {
  // strict: without it a power cut loses every edit of the last seconds, although they were reported as saved.
  // autoOpen false: else the next write after `versionchange` would silently open the newer database again.
  const stores = new Dexie(name, { chromeTransactionDurability: 'strict', autoOpen: false }) as Stores;
  stores.version(DATABASE_VERSION).stores({
    journeys: 'id',
    rows: '[journeyId+id]',
    thumbnails: 'journeyId',
    assets: 'id',
    versions: 'id, journeyId, *assetIds',
    settings: 'key',
  });
  const outdatedEvent = createEmitter<void>();
  const blockedEvent = createEmitter<void>();
  let outdated = false;
  const becomeOutdated = () => {
    stores.close();
    if (outdated) return;
    outdated = true;
    outdatedEvent.emit();
  };
  stores.on('versionchange', becomeOutdated);
  stores.on('blocked', () => blockedEvent.emit());

  const outdatedFault = () => new StorageFault('outdatedTab', 'A newer version of the app uses the database');
  return {
    stores,
    async open() {
      if (outdated) throw outdatedFault();
      if (stores.isOpen()) return;
      await stores.open();
      // Dexie opens a database that is newer than its own version; our code must not write into it.
      if (stores.backendDB().version > NATIVE_VERSION) {
        becomeOutdated();
        throw outdatedFault();
      }
    },
    close: () => stores.close(),
    async live(query, next, error) {
      const subscription = liveQuery(() => query(stores)).subscribe({ next, error });
      return () => subscription.unsubscribe();
    },
    outdated: () => outdated,
    onOutdated: outdatedEvent.on,
    onBlocked: blockedEvent.on,
    async attempt(work) {
      try {
        return ok(await work(stores));
      } catch (error) {
        return err(storageErrorOf(outdated ? outdatedFault() : error));
      }
    },
  };
}
