import type { Doc } from '../model/Doc.ts';
import type { Thumbnail } from '../model/ports.ts';
import { writableHeader } from './commitChanges.ts';
import type { StoredAsset, Stores } from './database.ts';
import { journeyRange } from './journeyRange.ts';
import { newHeader } from './storedHeader.ts';
import { rowsOfDoc } from './storedRow.ts';
import { keepVersion } from './versions.ts';

/** Replaces all rows of a journey, in one transaction; the rows as they were are kept as a version. Gives the revision. */
export function replaceJourney(
  stores: Stores,
  doc: Doc,
  assets: readonly StoredAsset[],
  thumbnail: Thumbnail | null,
): Promise<number> {
  const journeyId = doc.journey.id;
  const scope = [stores.journeys, stores.rows, stores.thumbnails, stores.versions, stores.assets];
  return stores.transaction('rw', scope, async () => {
    const header = await writableHeader(stores, journeyId);
    await keepVersion(stores, header, 'replace');
    await journeyRange(stores, journeyId).delete();
    await stores.rows.bulkAdd([...rowsOfDoc(doc)]);
    await stores.assets.bulkPut([...assets]);
    if (thumbnail) await stores.thumbnails.put({ ...thumbnail, journeyId });
    const next = { ...newHeader(doc, header.rev + 1), deletedAt: header.deletedAt };
    await stores.journeys.put(next);
    return next.rev;
  });
}
