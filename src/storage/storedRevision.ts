import type { Id } from '../model/id.ts';
import type { Stores } from './database.ts';
import { StorageFault } from './storageError.ts';
import { parseHeader } from './storedHeader.ts';

/** The revision of a journey in the database. */
export async function storedRevision(stores: Stores, journeyId: Id): Promise<number> {
  const header = parseHeader(await stores.journeys.get(journeyId));
  if (!header || header.purging) throw new StorageFault('notFound', `Journey ${journeyId} is not stored`);
  return header.rev;
}
