import type { Json } from '../lib/json.ts';
import { applyChanges } from '../model/applyChanges.ts';
import type { Change, RowFields } from '../model/Change.ts';
import { changesBetween } from '../model/changesBetween.ts';
import type { Doc } from '../model/Doc.ts';
import type { Id } from '../model/id.ts';

const isGone = (before: Doc, after: Doc, id: Id): boolean =>
  (before.cards.has(id) && !after.cards.has(id)) || (before.empathyNotes.has(id) && !after.empathyNotes.has(id));

/** The rows that a card or note stands in: without them it would have to move while it is being written. */
function standsIn(doc: Doc, id: Id): readonly (Id | null | undefined)[] {
  const card = doc.cards.get(id);
  const stageId = doc.steps.get(card?.stepId ?? '')?.stageId;
  return [card?.laneId, card?.stepId, stageId, doc.empathyNotes.get(id)?.personaId];
}

const pick = (row: RowFields, names: readonly string[]): RowFields =>
  Object.fromEntries(names.map((name) => [name, row[name] ?? null]));

/**
 * The received document with those of these cards and notes that were removed from it put back as they are here: with
 * their places, and with what went along with them (links, remarks, the tie to an empathy note). May need mending. The
 * received document itself when none of them is gone.
 */
export function keepWritten(here: Doc, received: Doc, ids: readonly Id[]): Doc {
  const gone = ids.filter((id) => isGone(here, received, id));
  if (gone.length === 0) return received;
  const names = new Set<Json | undefined>(gone);
  const wanted = new Set<Id | null | undefined>(gone.flatMap((id) => [id, ...standsIn(here, id)]));
  const back = changesBetween(here, received).flatMap(({ table, id, before, after }): Change[] => {
    if (before === null) return [];
    const fields = Object.keys(before).filter((name) => names.has(before[name]));
    if (after === null) return wanted.has(id) || fields.length > 0 ? [{ table, id, before: null, after: before }] : [];
    return fields.length > 0 ? [{ table, id, before: pick(after, fields), after: pick(before, fields) }] : [];
  });
  return applyChanges(received, back).doc;
}
