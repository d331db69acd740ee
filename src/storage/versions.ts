import { type Id, newId } from '../model/id.ts';
import { collectAssets } from './assets.ts';
import type { Stores } from './database.ts';
import { journeyRange } from './journeyRange.ts';
import type { StoredHeader } from './storedHeader.ts';
import { parseVersion, type StoredVersion } from './storedVersion.ts';

/** Versions that are kept of one journey; the oldest make room. */
const VERSIONS_KEPT = 10;

/** What was kept of a journey, in no order. */
export async function versionsOf(stores: Stores, journeyId: Id): Promise<StoredVersion[]> {
  const rows = await stores.versions.where('journeyId').equals(journeyId).toArray();
  return rows.map(parseVersion).filter((version) => version !== null);
}

/** Keeps the stored rows as a version. Must run inside a transaction over journeys, rows, versions and assets. */
export async function keepVersion(
  stores: Stores,
  { id: journeyId, schemaVersion }: StoredHeader,
  reason: StoredVersion['reason'],
): Promise<void> {
  const rows = await journeyRange(stores, journeyId).toArray();
  await stores.versions.add({
    id: newId(),
    journeyId,
    createdAt: new Date().toISOString(),
    reason,
    assetIds: rows.filter(({ table }) => table === 'assets').map(({ id }) => id),
    schemaVersion,
    rows: JSON.stringify(rows),
  });
  const kept = await versionsOf(stores, journeyId);
  const surplus = kept.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)).slice(0, -VERSIONS_KEPT);
  if (surplus.length === 0) return;
  await stores.versions.bulkDelete(surplus.map(({ id }) => id));
  await collectAssets(
    stores,
    surplus.flatMap(({ assetIds }) => assetIds),
  );
}
