import type { Id } from '../model/id.ts';
import type { Stores } from './database.ts';

/**
 * Removes the bytes of those assets that no journey and no kept version names any more. Must run inside a
 * transaction over journeys, rows, versions and assets.
 */
export async function collectAssets(stores: Stores, candidates: readonly Id[]): Promise<void> {
  if (candidates.length === 0) return;
  const journeyIds = await stores.journeys.toCollection().primaryKeys();
  for (const assetId of new Set(candidates)) {
    const inVersions = await stores.versions.where('assetIds').equals(assetId).count();
    if (inVersions > 0) continue;
    const rows = await stores.rows.bulkGet(journeyIds.map((journeyId): [Id, Id] => [journeyId, assetId]));
    if (rows.every((row) => row === undefined)) await stores.assets.delete(assetId);
  }
}
