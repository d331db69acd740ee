import type { ChangeSet } from '../model/Change.ts';

/** One commit of the journey, by this tab or another. `changeSets` null: read the rows anew. */
export interface Commit {
  readonly rev: number;
  readonly own: boolean;
  readonly changeSets: readonly ChangeSet[] | null;
}

/**
 * Puts commits into the order of their revisions, in which the database has them. Notices of different tabs overtake
 * one another, and an own commit may get its revision before the notice of an earlier one has come.
 */
export interface RevOrder {
  /** The last revision up to which every commit is known. */
  readonly applied: () => number;
  add(commit: Commit): void;
  /** The next commit in order, when it is known. */
  take(): Commit | null;
  /** Commits wait for one before them that is still missing. */
  readonly hasGap: () => boolean;
  /** Own commits that came after the last one taken: what they changed is newer. */
  readonly ownWaiting: () => readonly Commit[];
  /** Everything up to this revision has been read from the database. */
  reset(rev: number): void;
}

export function createRevOrder(start: number): RevOrder {
  let applied = start;
  const waiting = new Map<number, Commit>();
  return {
    applied: () => applied,
    add(commit) {
      if (commit.rev > applied) waiting.set(commit.rev, commit);
    },
    take() {
      const next = waiting.get(applied + 1);
      if (!next) return null;
      waiting.delete(next.rev);
      applied = next.rev;
      return next;
    },
    hasGap: () => waiting.size > 0,
    ownWaiting: () => [...waiting.values()].filter(({ own }) => own).sort((a, b) => a.rev - b.rev),
    reset(rev) {
      applied = rev;
      for (const known of [...waiting.keys()]) if (known <= rev) waiting.delete(known);
    },
  };
}
