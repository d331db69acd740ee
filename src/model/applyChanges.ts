import type { Change, RowFields } from './Change.ts';
import type { Doc, TableName } from './Doc.ts';
import type { Id } from './id.ts';

/** The document after the changes, and the changes whose row was not there (skipped: another tab removed it). */
export interface Applied {
  readonly doc: Doc;
  readonly skipped: readonly Change[];
}

/**
 * Applies changes in order. Tolerant: a change of a missing row is skipped and reported, a removal of a missing row
 * and the creation of a row that exists (it is overwritten) are fine. Untouched tables keep their identity.
 */
export function applyChanges(doc: Doc, changes: readonly Change[]): Applied {
  const skipped: Change[] = [];
  let journey = doc.journey;
  const copies = new Map<TableName, Map<Id, RowFields>>();
  const tableOf = (name: TableName): Map<Id, RowFields> => {
    const known = copies.get(name);
    if (known) return known;
    const copy = new Map(doc[name] as unknown as ReadonlyMap<Id, RowFields>);
    copies.set(name, copy);
    return copy;
  };
  for (const change of changes) {
    if (change.table === 'journey') {
      journey = { ...journey, ...(change.after as Partial<Doc['journey']>) };
      continue;
    }
    const table = tableOf(change.table);
    if (change.after === null) table.delete(change.id);
    else if (change.before === null) table.set(change.id, change.after);
    else {
      const row = table.get(change.id);
      if (row) table.set(change.id, { ...row, ...change.after });
      else skipped.push(change);
    }
  }
  return { doc: { ...doc, ...Object.fromEntries(copies), journey } as Doc, skipped };
}
