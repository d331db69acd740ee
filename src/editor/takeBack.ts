import { jsonEqual } from '../lib/json.ts';
import type { Change, RowFields } from '../model/Change.ts';
import type { Doc, TableName } from '../model/Doc.ts';
import type { Id } from '../model/id.ts';

/** Fields that mean something only together: a place. When one of them was changed elsewhere, all are kept. */
const PLACE: Partial<Record<Change['table'], readonly string[]>> = {
  cards: ['laneId', 'stepId', 'order'],
  steps: ['stageId', 'order'],
  empathyNotes: ['personaId', 'section', 'order'],
};
/** The fields that say where a row stands; a new key alone (re-keyed siblings) does not move it for the user. */
const ORDER = 'order';

function rowOf(doc: Doc, table: Change['table'], id: Id): RowFields | undefined {
  if (table === 'journey') return doc.journey as unknown as RowFields;
  return (doc[table as TableName] as unknown as ReadonlyMap<Id, RowFields>).get(id);
}

const unchangedSince = (row: RowFields, written: RowFields, except: readonly string[] = []): boolean =>
  Object.keys(written).every((name) => except.includes(name) || jsonEqual(row[name], written[name]));

function fieldsToTakeBack(table: Change['table'], row: RowFields, was: RowFields, written: RowFields): RowFields {
  const place = PLACE[table] ?? [];
  const moved = place.some((name) => name !== ORDER && name in written && !jsonEqual(row[name], written[name]));
  return Object.fromEntries(
    Object.entries(was).filter(
      ([name]) =>
        jsonEqual(row[name], written[name]) && !(moved && place.includes(name)) && !jsonEqual(row[name], was[name]),
    ),
  );
}

/**
 * The changes that take these back from the document as it is now. Only what still stands as it was written is taken
 * back: a field, a place or a new row that another tab has changed meanwhile is kept, a row that is gone stays gone.
 */
export function takeBack(doc: Doc, changes: readonly Change[]): readonly Change[] {
  const back: Change[] = [];
  for (const { table, id, before, after } of [...changes].reverse()) {
    const row = rowOf(doc, table, id);
    if (after === null) {
      if (!row && before) back.push({ table, id, before: null, after: before });
    } else if (row && before === null) {
      if (unchangedSince(row, after, [ORDER])) back.push({ table, id, before: row, after: null });
    } else if (row && before) {
      const fields = fieldsToTakeBack(table, row, before, after);
      const names = Object.keys(fields);
      if (names.length > 0)
        back.push({
          table,
          id,
          before: Object.fromEntries(names.map((name) => [name, row[name] ?? null])),
          after: fields,
        });
    }
  }
  return back;
}
