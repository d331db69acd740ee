import { type Id, newId } from '../model/id.ts';
import { collectAssets } from './assets.ts';
import type { Stores } from './database.ts';
import { journeyRange } from './journeyRange.ts';
import type { StoredVersion } from './storedVersion.ts';

/** Versions that are kept of one journey; the oldest make room. */
const VERSIONS_KEPT = 10;

/** Keeps the stored rows as a version. Must run inside a transaction over journeys, rows, versions and assets. */
export async function keepVersion(stores: Stores, journeyId: Id, reason: StoredVersion['reason']): Promise<void> {
  const rows = await journeyRange(stores, journeyId).toArray();
  await stores.versions.add({
    id: newId(),
    journeyId,
    createdAt: new Date().toISOString(),
    reason,
    assetIds: rows.filter(({ table }) => table === 'assets').map(({ id }) => id),
    rows: JSON.stringify(rows),
  });
  const kept = await stores.versions.where('journeyId').equals(journeyId).sortBy('createdAt');
  const surplus = kept.slice(0, Math.max(0, kept.length - VERSIONS_KEPT));
  if (surplus.length === 0) return;
  await stores.versions.bulkDelete(surplus.map(({ id }) => id));
  await collectAssets(
    stores,
    surplus.flatMap(({ assetIds }) => assetIds),
  );
}
