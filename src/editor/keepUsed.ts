import { applyChanges } from '../model/applyChanges.ts';
import type { Change, RowFields } from '../model/Change.ts';
import type { Doc } from '../model/Doc.ts';
import type { Id } from '../model/id.ts';
import { REFERENCES } from '../model/integrity/references.ts';

/** The ids among `gone` that rows of the document still need: without them a card or a note would lose its place. */
function neededIn(doc: Doc, gone: ReadonlySet<Id>): ReadonlySet<Id> {
  const needed = new Set<Id>();
  for (const { table, field, onMissing } of REFERENCES) {
    if (onMissing === 'clear') continue;
    for (const row of (doc[table] as unknown as ReadonlyMap<Id, RowFields>).values()) {
      const id = row[field];
      if (typeof id === 'string' && gone.has(id)) needed.add(id);
    }
  }
  return needed;
}

/**
 * The changes without removals of rows that something else stands on: a stage that this tab made is not taken back
 * while another tab's cards stand in it.
 */
export function keepUsed(doc: Doc, changes: readonly Change[]): readonly Change[] {
  const gone = new Set(changes.filter(({ after }) => after === null).map(({ id }) => id));
  if (gone.size === 0) return changes;
  const needed = neededIn(applyChanges(doc, changes).doc, gone);
  if (needed.size === 0) return changes;
  return keepUsed(
    doc,
    changes.filter(({ id, after }) => after !== null || !needed.has(id)),
  );
}
