import { type Json, jsonEqual } from '../lib/json.ts';
import type { Change, RowFields } from '../model/Change.ts';
import type { Doc } from '../model/Doc.ts';
import type { Id } from '../model/id.ts';
import { keepUsed } from './keepUsed.ts';

/** The parent fields that together say where a row stands. When one was changed elsewhere, the place is kept. */
const PLACE: Partial<Record<Change['table'], readonly string[]>> = {
  cards: ['laneId', 'stepId'],
  steps: ['stageId'],
  empathyNotes: ['personaId', 'section'],
};
const ORDER = 'order';

function rowOf(doc: Doc, table: Change['table'], id: Id): RowFields | undefined {
  if (table === 'journey') return doc.journey as unknown as RowFields;
  return (doc[table] as unknown as ReadonlyMap<Id, RowFields>).get(id);
}

/** The fields of `was` that go back: those that still are as they were written; a place goes back whole or not. */
function fieldsBack(table: Change['table'], row: RowFields, was: RowFields, written: RowFields): [string, Json][] {
  const stands = (name: string): boolean => jsonEqual(row[name], written[name]);
  const parents = (PLACE[table] ?? []).filter((name) => name in was);
  const moves = parents.length > 0;
  const placeStands = parents.every(stands);
  return Object.entries(was).filter(([name]) => {
    if (jsonEqual(row[name], was[name])) return false;
    return moves && (name === ORDER || parents.includes(name)) ? placeStands : stands(name);
  });
}

function changeBack(doc: Doc, { table, id, before, after }: Change): Change | null {
  const row = rowOf(doc, table, id);
  if (after === null) return row || !before ? null : { table, id, before: null, after: before };
  if (!row) return null;
  if (before === null) {
    // Siblings are re-keyed by anyone who needs room: a new key alone is no edit of the row.
    const untouched = Object.keys(after).every((name) => name === ORDER || jsonEqual(row[name], after[name]));
    return untouched ? { table, id, before: row, after: null } : null;
  }
  const fields = fieldsBack(table, row, before, after);
  if (fields.length === 0) return null;
  const current = fields.map(([name]) => [name, row[name] ?? null] as const);
  return { table, id, before: Object.fromEntries(current), after: Object.fromEntries(fields) };
}

/**
 * The changes that take these back from the document as it is. Only what still stands as it was written is taken
 * back: a field, a place or a new row that another tab has changed or uses is kept, a row that is gone stays gone.
 */
export function takeBack(doc: Doc, changes: readonly Change[]): readonly Change[] {
  const back = [...changes].reverse().map((change) => changeBack(doc, change));
  return keepUsed(
    doc,
    back.filter((change) => change !== null),
  );
}
