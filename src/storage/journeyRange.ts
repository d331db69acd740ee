import { type Collection, Dexie } from 'dexie';
import type { Id } from '../model/id.ts';
import type { Stores } from './database.ts';
import type { StoredRow } from './storedRow.ts';

/** All rows of one journey: one range of the primary key, in one read. */
export const journeyRange = (stores: Stores, journeyId: Id): Collection<StoredRow, [Id, Id]> =>
  stores.rows.where('[journeyId+id]').between([journeyId, Dexie.minKey], [journeyId, Dexie.maxKey]);
