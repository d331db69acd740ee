import type { Doc } from '../model/Doc.ts';
import type { Id } from '../model/id.ts';
import type { DocDraft } from './DocDraft.ts';

/** What a recipe may use of the outside world. */
export interface CommandTools {
  readonly newId: () => Id;
  /** ISO 8601 timestamp. */
  readonly now: () => string;
}

/**
 * One thing that a user can do to the document. `run` reads from `doc` (the document before; use the queries of
 * model) and writes to `draft`. It asserts that ids exist; impossible wishes (moving past the end) change nothing.
 * An empty outcome makes no change set. The name labels undo ("Undo …") and is translated by the interface.
 */
export interface Command<Args, Outcome = void> {
  readonly name: string;
  readonly run: (draft: DocDraft, doc: Doc, args: Args, tools: CommandTools) => Outcome;
}
