import type { ChangeSet } from '../model/Change.ts';
import type { Id } from '../model/id.ts';
import type { Stores } from './database.ts';
import { StorageFault } from './storageError.ts';
import { parseHeader, type StoredHeader } from './storedHeader.ts';
import { SCHEMA_VERSION, type StoredRow, storedRow } from './storedRow.ts';
import { keepVersion } from './versions.ts';

/** The header of a journey that may be written. */
export async function writableHeader(stores: Stores, journeyId: Id): Promise<StoredHeader> {
  const header = parseHeader(await stores.journeys.get(journeyId));
  if (!header || header.purging) throw new StorageFault('notFound', `Journey ${journeyId} is not stored`);
  if (header.schemaVersion > SCHEMA_VERSION)
    throw new StorageFault('outdatedTab', `Journey ${journeyId} was written by a newer version`);
  return header;
}

/** The rows after the changes; undefined: there is no such row. The rule is that of the model's `applyChanges`. */
function mergeChanges(journeyId: Id, rows: Map<Id, StoredRow | undefined>, changeSets: readonly ChangeSet[]): void {
  for (const { changes } of changeSets)
    for (const { table, id, before, after } of changes) {
      const row = rows.get(id);
      if (after === null) rows.set(id, undefined);
      else if (before === null) rows.set(id, storedRow(journeyId, table, id, after));
      else if (row) rows.set(id, { ...row, ...after, id });
    }
}

const isCard = (row: StoredRow | undefined): boolean => row?.table === 'cards';

/** The header after a commit: what it repeats from the journey row, the count of cards, and the next revision. */
function nextHeader(header: StoredHeader, journey: StoredRow | undefined, moreCards: number): StoredHeader {
  const stored = parseHeader({ ...header, ...(journey && { ...journey, id: header.id }) }) ?? header;
  return {
    ...header,
    title: stored.title,
    tags: stored.tags,
    language: stored.language,
    updatedAt: new Date().toISOString(),
    cardCount: header.cardCount + moreCards,
    rev: header.rev + 1,
  };
}

/**
 * Writes change sets in order, in one transaction: changed fields are merged into the rows as they are stored now,
 * so that two tabs which change different fields of a row both win. Costs what was changed, whatever the journey's
 * size. Resolves with the new revision once the transaction has completed. `snapshot` first keeps the stored rows.
 */
export function commitChanges(
  stores: Stores,
  journeyId: Id,
  changeSets: readonly ChangeSet[],
  snapshot: 'repair' | null = null,
): Promise<number> {
  const ids = [...new Set(changeSets.flatMap(({ changes }) => changes.map(({ id }) => id)))];
  const scope = [stores.journeys, stores.rows, ...(snapshot ? [stores.versions, stores.assets] : [])];
  return stores.transaction('rw', scope, async () => {
    const header = await writableHeader(stores, journeyId);
    if (snapshot) await keepVersion(stores, journeyId, snapshot);
    const stored = await stores.rows.bulkGet(ids.map((id): [Id, Id] => [journeyId, id]));
    const rows = new Map(ids.map((id, index) => [id, stored[index]]));
    mergeChanges(journeyId, rows, changeSets);
    const puts: StoredRow[] = [];
    const deletes: [Id, Id][] = [];
    let moreCards = 0;
    for (const [index, id] of ids.entries()) {
      const before = stored[index];
      const after = rows.get(id);
      moreCards += Number(isCard(after)) - Number(isCard(before));
      if (after && after !== before) puts.push(after);
      else if (!after && before) deletes.push([journeyId, id]);
    }
    if (puts.length > 0) await stores.rows.bulkPut(puts);
    if (deletes.length > 0) await stores.rows.bulkDelete(deletes);
    const next = nextHeader(header, rows.get(journeyId), moreCards);
    await stores.journeys.put(next);
    return next.rev;
  });
}
