import type { Doc, TableName } from '../Doc.ts';
import type { Issue } from '../Issue.ts';
import type { Id } from '../id.ts';
import { newId } from '../id.ts';
import type { Repair } from './Repair.ts';
import { repairGrid, repairStages } from './repairGrid.ts';
import { repairIds } from './repairIds.ts';
import { repairOrder } from './repairOrder.ts';
import { repairReferences } from './repairReferences.ts';

export interface Repaired {
  readonly doc: Doc;
  /** What was done; empty: the document was sound, and is returned as it was. */
  readonly repairs: readonly Issue[];
}

/** Where a row is, in words of the source: the file reader names its place in the file. */
export type PathOf = (table: TableName | 'journey', id: Id) => string;
const pathById: PathOf = (table, id) => (table === 'journey' ? 'journey' : `${table}.${id}`);

/**
 * Any bag of parsed rows as a sound document, total. Nothing that holds the user's words is dropped where it can
 * stand elsewhere: cards without their lane or step go to the inbox, steps without their stage to the last stage.
 */
export function repairDoc(doc: Doc, pathOf: PathOf = pathById, makeId: () => Id = newId): Repaired {
  const repairs: Issue[] = [];
  const repair: Repair = {
    newId: makeId,
    report: (table, id, field, what, done) => {
      const path = pathOf(table, id);
      repairs.push({ path: field === '' ? path : `${path}.${field}`, what, done });
    },
  };
  // Rows that were moved may meet the key of a new sibling: setting that right at the end is part of the move.
  const silent: Repair = { ...repair, report: () => {} };
  const ordered = repairOrder(repairIds(doc, repair), repair);
  const repaired = [repairStages, repairReferences, repairGrid].reduce((before, step) => step(before, repair), ordered);
  return { doc: repaired === ordered ? ordered : repairOrder(repaired, silent), repairs };
}
