import type { JourneyLibrary } from '../model/ports.ts';
import { createDatabase, type Database } from './database.ts';
import { createDatabaseLibrary } from './databaseLibrary.ts';
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

/** The journeys of this device. When IndexedDB is refused, or does not answer, they are kept in memory instead. */
export async function openLibrary(): Promise<JourneyLibrary> {
  const database = createDatabase('safar');
  if (!(await opensInTime(database))) {
    database.close();
    return (await import('./memoryLibrary.ts')).memoryLibrary();
  }
  return createDatabaseLibrary(database, async () => (await loadOpenJourneys()).openJourneys(database));
}
