import { type Doc, TABLE_NAMES, type TableName } from '../Doc.ts';
import type { Id } from '../id.ts';
import { type IdMaps, renameIds } from '../renameIds.ts';
import type { Repair } from './Repair.ts';

/** Ids are unique in the document: the first row keeps an id, rows of later tables get new ones; references follow. */
export function repairIds(doc: Doc, { newId, report }: Repair): Doc {
  const taken = new Set<Id>([doc.journey.id]);
  const maps = new Map<TableName, Map<Id, Id>>();
  for (const table of TABLE_NAMES)
    for (const id of doc[table].keys()) {
      if (taken.has(id)) {
        const map = maps.get(table) ?? new Map<Id, Id>();
        let fresh = newId();
        while (taken.has(fresh)) fresh = newId();
        maps.set(table, map.set(id, fresh));
        report(table, id, 'id', 'duplicateId', 'idRenewed');
        taken.add(fresh);
      } else taken.add(id);
    }
  return maps.size === 0 ? doc : renameIds(doc, maps as IdMaps);
}
