import type { Collection } from 'dexie';
import type { Id } from '../model/id.ts';
import type { Stores } from './database.ts';
import type { StoredRow } from './storedRow.ts';

/** All rows of one journey: one range of the primary key, in one read. A list comes after every text. */
export const journeyRange = (stores: Stores, journeyId: Id): Collection<StoredRow, [Id, Id]> =>
  stores.rows.where('[journeyId+id]').between([journeyId], [journeyId, []]);
