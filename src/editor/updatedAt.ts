import type { Change } from '../model/Change.ts';
import type { Doc } from '../model/Doc.ts';

const FIELD = 'updatedAt';

/** The changes without the time of the last edit: it is stamped on every change set and is nothing to undo. */
export const withoutUpdatedAt = (changes: readonly Change[]): readonly Change[] => without(changes, FIELD);

/** What undo can take back: not a pair, of which the other half stands in another document. */
export const undoable = (changes: readonly Change[]): readonly Change[] => without(changes, 'pairedWith');

function without(changes: readonly Change[], field: string): readonly Change[] {
  return changes.flatMap((change) => {
    if (change.table !== 'journey' || !change.after || !(field in change.after)) return [change];
    const { [field]: _before, ...before } = change.before ?? {};
    const { [field]: _after, ...after } = change.after;
    return Object.keys(after).length > 0 ? [{ ...change, before, after }] : [];
  });
}

/** The changes of another tab, whose earlier time of editing never takes the place of a later one. */
export function withLaterUpdate(doc: Doc, changes: readonly Change[]): readonly Change[] {
  const stamp = changes.findLast((change) => change.table === 'journey' && change.after && FIELD in change.after);
  const time = stamp?.after?.[FIELD];
  return typeof time === 'string' && time < doc.journey.updatedAt ? withoutUpdatedAt(changes) : changes;
}
