import type { Database } from './database.ts';
import { loadPurge } from './loadPurge.ts';
import { documentPage } from './page.ts';
import { createStoredJourneys, type StoredJourneys } from './storedJourneys.ts';
import { createTabs } from './tabs.ts';

/** The journeys of this database, joined to the other tabs. Also finishes the purges that were cut short. */
export function openJourneys(database: Database): StoredJourneys {
  void database.attempt(async (stores) => {
    await database.open();
    await (await loadPurge()).finishPurges(stores);
  });
  return createStoredJourneys({ database, tabs: createTabs('safar'), page: documentPage(document) });
}
