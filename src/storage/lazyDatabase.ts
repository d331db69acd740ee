import { createEmitter } from '../lib/emitter.ts';
import { err } from '../lib/result.ts';
import type { Database } from './database.ts';
import { storageErrorOf } from './storageError.ts';

/** A database whose code is fetched when it is first asked for; what is asked meanwhile waits. */
export function lazyDatabase(load: () => Promise<Database>): Database {
  const outdatedEvent = createEmitter<void>();
  const blockedEvent = createEmitter<void>();
  let here: Database | null = null;
  let asked: Promise<Database> | null = null;
  const fetched = async (): Promise<Database> => {
    const database = await load();
    database.onOutdated(outdatedEvent.emit);
    database.onBlocked(blockedEvent.emit);
    here = database;
    return database;
  };
  const get = (): Promise<Database> => {
    asked ??= fetched().catch((error: unknown) => {
      asked = null;
      throw error;
    });
    return asked;
  };
  return {
    open: async () => (await get()).open(),
    close: () => here?.close(),
    outdated: () => here?.outdated() ?? false,
    onOutdated: outdatedEvent.on,
    onBlocked: blockedEvent.on,
    async attempt(work) {
      try {
        return await (await get()).attempt(work);
      } catch (error) {
        return err(storageErrorOf(error));
      }
    },
    async live(query, listener, onFailure) {
      return (await get()).live(query, listener, onFailure);
    },
  };
}
