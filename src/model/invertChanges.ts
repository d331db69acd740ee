import type { Change } from './Change.ts';

/** The changes that undo these: last first, before and after swapped. */
export function invertChanges(changes: readonly Change[]): readonly Change[] {
  return changes.map((change) => ({ ...change, before: change.after, after: change.before })).reverse();
}
