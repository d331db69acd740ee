import type { JourneyLibrary } from '../model/ports.ts';
import type { Database } from './database.ts';
import { createDatabaseLibrary } from './databaseLibrary.ts';
import { DATABASE_NAME } from './databaseName.ts';
import { lazyDatabase } from './lazyDatabase.ts';
import { loadDatabase } from './loadDatabase.ts';
import { loadOpenJourneys } from './loadOpenJourneys.ts';

/** Milliseconds after which a database that does not answer counts as refused. */
const PATIENCE = 3000;

/** Whether the database opens in time. One that another tab blocks is waited for: its journeys are there. */
function opensInTime(database: Database): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE);
    const settle = (opened: boolean) => {
      clearTimeout(timer);
      resolve(opened);
    };
    database.onBlocked(() => clearTimeout(timer));
    // An outdated tab gets the real library: it says so on every call, and nobody takes it for an empty one.
    database.open().then(
      () => settle(true),
      () => settle(database.outdated()),
    );
  });
}

const createDatabase = async () => (await loadDatabase()).createDatabase(DATABASE_NAME);
const libraryOf = (database: Database): JourneyLibrary =>
  createDatabaseLibrary(database, async () => (await loadOpenJourneys()).openJourneys(database));

/** What the library is opened after. */
export interface LibraryStart {
  /** Whether a journey could be read ahead: then the database is there, and its code can wait. */
  readonly readAhead: Promise<boolean>;
  /** What the code of the database waits for in that case. */
  readonly shown: Promise<void>;
}

/** The journeys of this device. When IndexedDB is refused, or does not answer, they are kept in memory instead. */
export async function openLibrary({ readAhead, shown }: LibraryStart): Promise<JourneyLibrary> {
  if (await readAhead) return libraryOf(lazyDatabase(() => shown.then(createDatabase)));
  const database = await createDatabase();
  if (await opensInTime(database)) return libraryOf(database);
  database.close();
  return (await import('./memoryLibrary.ts')).memoryLibrary();
}
