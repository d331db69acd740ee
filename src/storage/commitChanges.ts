import type { ChangeSet } from '../model/Change.ts';
import type { Id } from '../model/id.ts';
import { SCHEMA_VERSION } from '../model/migrations/migrate.ts';
import type { Stores } from './database.ts';
import { withoutEarlierStamp } from './journeyStamp.ts';
import { StorageFault } from './storageError.ts';
import { parseHeader, type StoredHeader } from './storedHeader.ts';
import { type StoredRow, storedRow } from './storedRow.ts';
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
    for (const change of changes) {
      const { table, id } = change;
      const row = rows.get(id);
      const { before, after } = withoutEarlierStamp(change, row?.updatedAt);
      if (after === null) rows.set(id, undefined);
      else if (before === null) rows.set(id, storedRow(journeyId, table, id, after));
      else if (row) rows.set(id, { ...row, ...after, id });
    }
}

const isCard = (row: StoredRow | undefined): boolean => row?.table === 'cards';

/** The header after a commit: what it repeats from the journey row, the count of cards, and the next revision. */
function nextHeader(header: StoredHeader, journey: StoredRow | undefined, moreCards: number): StoredHeader {
  const { title, tags, language, updatedAt } = parseHeader({ ...header, ...journey }) ?? header;
  const cardCount = header.cardCount + moreCards;
  return { ...header, title, tags, language, updatedAt, cardCount, rev: header.rev + 1 };
}

/**
 * Writes change sets in order, in one transaction: changed fields are merged into the rows as they are stored now,
 * so that two tabs which change different fields of a row both win. Costs what was changed, whatever the journey's
 * size. Resolves with the new revision once the transaction has completed.
 *
 * `repairOf`: the first change set repairs the rows of this revision. The rows as they are stored are kept as a
 * version before; when the journey has a later revision nothing is written and the outcome is `stale`.
 */
export function commitChanges(
  stores: Stores,
  journeyId: Id,
  changeSets: readonly ChangeSet[],
  repairOf: number | null = null,
): Promise<number | 'stale'> {
  const ids = [...new Set(changeSets.flatMap(({ changes }) => changes.map(({ id }) => id)))];
  const scope = [stores.journeys, stores.rows, ...(repairOf === null ? [] : [stores.versions, stores.assets])];
  return stores.transaction('rw', scope, async () => {
    // Each answer waits for the page, which is busy with showing the edit: all is read at once, and written at once.
    const keys = ids.map((id): [Id, Id] => [journeyId, id]);
    const [found, stored] = await Promise.all([writableHeader(stores, journeyId), stores.rows.bulkGet(keys)]);
    let header = found;
    if (repairOf !== null) {
      if (header.rev !== repairOf) return 'stale';
      await keepVersion(stores, header, 'repair');
      header = { ...header, schemaVersion: SCHEMA_VERSION };
    }
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
    const next = nextHeader(header, rows.get(journeyId), moreCards);
    await Promise.all([stores.rows.bulkPut(puts), stores.rows.bulkDelete(deletes), stores.journeys.put(next)]);
    return next.rev;
  });
}
