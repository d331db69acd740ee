import type { Id } from '../model/id.ts';
import { DATABASE_NAME, NATIVE_VERSION } from './databaseName.ts';
import { parseHeader, type StoredHeader } from './storedHeader.ts';
import type { StoredRow } from './storedRow.ts';

/** Milliseconds after which a database that does not answer is left to the code that knows what to do. */
const PATIENCE = 1500;

/** The rows of one journey as they are stored, and its header. */
export interface StoredJourney {
  readonly header: StoredHeader;
  readonly rows: readonly StoredRow[];
}

/**
 * Reads a journey with the browser's own means, while all other code is still on its way. Changes nothing: a database
 * that does not exist is not made. Null where anything is not as usual, for whatever reason: the database then finds
 * out which, and says it.
 */
export function readStored(name: string, id: Id): Promise<StoredJourney | null> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name);
    const giveUp = (): void => resolve(null);
    // There is no such database: taking the opening back leaves none behind.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = giveUp;
    setTimeout(giveUp, PATIENCE);
    request.onblocked = giveUp;
    request.onsuccess = () => {
      const database = request.result;
      const close = (): void => database.close();
      // Another tab that brings a newer version need not wait for us.
      database.onversionchange = close;
      if (database.version !== NATIVE_VERSION) {
        close();
        giveUp();
        return;
      }
      const transaction = database.transaction(['journeys', 'rows'], 'readonly');
      const header = transaction.objectStore('journeys').get(id);
      const rows = transaction.objectStore('rows').getAll(IDBKeyRange.bound([id], [id, []]));
      transaction.onabort = giveUp;
      transaction.oncomplete = () => {
        close();
        const known = parseHeader(header.result);
        resolve(known && !known.purging ? { header: known, rows: rows.result } : null);
      };
    };
  });
}

let ahead: { readonly id: Id; readonly read: Promise<StoredJourney | null> } | null = null;

/** Begins to read the journey that the address names. Resolves to whether it is stored as usual. */
export async function readAhead(id: Id): Promise<boolean> {
  const read = readStored(DATABASE_NAME, id).catch(() => null);
  ahead = { id, read };
  return (await read) !== null;
}

/** What was read ahead, once, for the journey that is loaded first; null when it was another or none. */
export async function takeReadAhead(id: Id): Promise<StoredJourney | null> {
  const taken = ahead;
  ahead = null;
  return taken?.id === id ? taken.read : null;
}
