import type { Id } from '../model/id.ts';
import { collectAssets } from './assets.ts';
import type { Stores } from './database.ts';
import { journeyRange } from './journeyRange.ts';
import { parseHeader } from './storedHeader.ts';
import { versionsOf } from './versions.ts';

/** Rows removed in one transaction: removing ten thousand at once would keep an open journey from saving for a second. */
const CHUNK = 1000;

/**
 * Removes a journey for good. Its header is hidden first and goes last, so that a purge that was cut short is
 * finished by `finishPurges`.
 */
export async function purgeJourney(stores: Stores, id: Id): Promise<void> {
  await stores.journeys.update(id, { purging: true });
  const assetIds: Id[] = [];
  for (;;) {
    const removed = await stores.transaction('rw', stores.rows, async () => {
      const rows = await journeyRange(stores, id).limit(CHUNK).toArray();
      await stores.rows.bulkDelete(rows.map((row): [Id, Id] => [id, row.id]));
      return rows;
    });
    assetIds.push(...removed.filter(({ table }) => table === 'assets').map((row) => row.id));
    if (removed.length < CHUNK) break;
  }
  const scope = [stores.journeys, stores.rows, stores.thumbnails, stores.versions, stores.assets];
  await stores.transaction('rw', scope, async () => {
    const versions = await versionsOf(stores, id);
    await stores.versions.where('journeyId').equals(id).delete();
    await stores.thumbnails.delete(id);
    await stores.journeys.delete(id);
    await collectAssets(stores, [...assetIds, ...versions.flatMap(({ assetIds }) => assetIds)]);
  });
}

/** Finishes what a closed tab or a crash cut short. */
export async function finishPurges(stores: Stores): Promise<void> {
  const headers = (await stores.journeys.toArray()).map(parseHeader);
  for (const header of headers) if (header?.purging) await purgeJourney(stores, header.id);
}
