import type { Id } from '../model/id.ts';
import type { Stores } from './database.ts';
import { StorageFault } from './storageError.ts';
import { parseHeader, type StoredHeader } from './storedHeader.ts';

/** The header of a journey as it is in the database now. */
export async function headerOfStored(stores: Stores, journeyId: Id): Promise<StoredHeader> {
  const header = parseHeader(await stores.journeys.get(journeyId));
  if (!header || header.purging) throw new StorageFault('notFound', `Journey ${journeyId} is not stored`);
  return header;
}
