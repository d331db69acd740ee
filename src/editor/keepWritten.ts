import type { Json } from '../lib/json.ts';
import { applyChanges } from '../model/applyChanges.ts';
import type { Change, RowFields } from '../model/Change.ts';
import { changesBetween } from '../model/changesBetween.ts';
import { type Doc, TABLE_NAMES } from '../model/Doc.ts';
import type { Id } from '../model/id.ts';
import { REFERENCES } from '../model/integrity/references.ts';

const isGone = (here: Doc, received: Doc, id: Id): boolean =>
  TABLE_NAMES.some((table) => here[table].has(id) && !received[table].has(id));

/** What a row stands on: its place, the ends of a link, what a remark is about. Ties that can be cleared are none. */
const groundOf = ({ table, before }: Change): readonly Id[] =>
  REFERENCES.flatMap((to) => {
    const id = to.table === table && to.onMissing !== 'clear' ? before?.[to.field] : null;
    return typeof id === 'string' ? [id] : [];
  });

/** The removed rows among these, and with them those on which they stand. */
function withGround(removed: ReadonlyMap<Id, Change>, ids: Iterable<Id>): Set<Id> {
  const all = new Set<Id>();
  const add = (id: Id): void => {
    const change = removed.get(id);
    if (!change || all.has(id)) return;
    all.add(id);
    groundOf(change).forEach(add);
  };
  for (const id of ids) add(id);
  return all;
}

/** The ties to these rows that a change took from a row that stayed, as they were. */
function lostTies({ table, before, after }: Change, to: ReadonlySet<Json>): RowFields {
  const ties = REFERENCES.flatMap(({ field, onMissing, list, ...of }): [string, Json][] => {
    const [was = null, now = null] = [before?.[field], after?.[field]];
    const lost = [was].flat().filter((one) => to.has(one) && ![now].flat().includes(one));
    // What was tied to something else meanwhile stays so.
    if (of.table !== table || onMissing !== 'clear' || lost.length === 0 || !(list || now === null)) return [];
    return [[field, list ? [now ?? [], lost].flat(2) : was]];
  });
  return Object.fromEntries(ties);
}

/**
 * The received document with those of these rows that were removed from it put back as they are here: with what they
 * stand on, with what went along because it stood on them, and with the ties that were cleared. What another tab
 * removed apart from that stays removed. May need mending. The received document itself when none of them is gone.
 */
export function keepWritten(here: Doc, received: Doc, ids: readonly Id[]): Doc {
  const gone = ids.filter((id) => isGone(here, received, id));
  if (gone.length === 0) return received;
  const changes = changesBetween(here, received);
  const removed = new Map(changes.flatMap((change) => (change.after === null ? [[change.id, change]] : [])));
  const back = withGround(removed, gone);
  const whole = new Set(gone);
  for (let size = 0; size < whole.size; ) {
    size = whole.size;
    for (const [id, change] of removed) {
      const ground = groundOf(change);
      if (!ground.some((one) => whole.has(one)) || !ground.every((one) => back.has(one) || !removed.has(one))) continue;
      whole.add(id);
      back.add(id);
    }
  }
  const put = changes.flatMap((change): Change[] => {
    const { table, id, before, after } = change;
    if (after === null) return back.has(id) ? [{ table, id, before: null, after: before }] : [];
    const ties = before === null ? {} : lostTies(change, whole);
    return Object.keys(ties).length > 0 ? [{ table, id, before: after, after: ties }] : [];
  });
  return applyChanges(received, put).doc;
}
