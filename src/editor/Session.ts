import type { StoreApi } from 'zustand/vanilla';
import type { DropTarget } from '../commands/card/DropTarget.ts';
import type { Layout } from '../layout/Layout.ts';
import type { MapWords } from '../layout/MapWords.ts';
import type { Overlays } from '../layout/overlays.ts';
import type { ChangeSet } from '../model/Change.ts';
import type { Doc } from '../model/Doc.ts';
import type { CardFilter } from '../model/find/CardFilter.ts';
import type { FilterMode } from '../model/find/SavedFilters.ts';
import type { Id } from '../model/id.ts';
import type { SaveState } from '../model/ports.ts';
import type { BoundCommands } from './boundCommands.ts';
import type { FilterState } from './FilterState.ts';
import type { FindState } from './FindState.ts';

export type { DropTarget };

/** What is selected: any number of cards, or one thing of another sort. `none` shows the journey in the inspector. */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'cards'; readonly ids: readonly Id[] }
  | { readonly kind: 'stage' | 'step' | 'lane' | 'link' | 'note' | 'persona'; readonly id: Id };

/** Where the keyboard stands on the canvas: a card, or an empty place in a cell (`cardId` null). */
export interface CellFocus {
  readonly laneId: Id;
  readonly stepId: Id;
  readonly cardId: Id | null;
}

/**
 * Why a command was not carried out: the journey is open for reading, would have more cards than `LIMITS.cards`, or what
 * was chosen for it is gone (`stillThere`).
 */
export type Refusal = 'readOnly' | 'tooManyCards' | 'gone';

/** State of one open journey. Only `doc` is kept; all the rest is forgotten with the tab. */
export interface SessionState {
  readonly doc: Doc;
  readonly layout: Layout;
  readonly selection: Selection;
  readonly focus: CellFocus | null;
  /** Row whose text is being typed in place. */
  readonly editingId: Id | null;
  /** The row being typed in, where it was made for that: see `endWriting`. */
  readonly freshId: Id | null;
  /** Cards in the hand during a drag, and the place they would take. */
  readonly drag: { readonly ids: readonly Id[]; readonly target: DropTarget | null } | null;
  /** First card of a link that is being made by click-click. */
  readonly connectFrom: Id | null;
  /** Which cards are shown, or stand out; set by `setFilter`. */
  readonly filter: FilterState;
  /** Null: nothing is being looked for. */
  readonly find: FindState | null;
  /** The question of the map check that is being looked at (`findingKey`), on the map and on its own screen. */
  readonly question: string | null;
  /** Names of the commands that undo and redo would take back or bring back; null: nothing to do. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  /** Why nothing may be changed; null: editing is free. */
  readonly readOnly: 'newerSchema' | null;
  /** How often something was refused; the interface says so when it grows. */
  readonly refusals: number;
  /** Why the last refused thing was refused. */
  readonly refusal: Refusal | null;
}

/** An open journey: its state, the one way to change it, and its history. Built by `createSession`. */
export interface Session {
  readonly store: StoreApi<SessionState>;
  /** Whether all is on disk. Not in the store: it changes twice at each edit, and one word on the screen shows it. */
  readonly saveState: StoreApi<SaveState>;
  /** Every command, bound to dispatch: `session.edit.addCard({ … })` returns what the command returns. */
  readonly edit: BoundCommands;
  /**
   * Writes what was typed once it has been painted, so that a letter does not wait for the map; at the latest before
   * anything else is done. Its field shows it meanwhile.
   */
  readonly writeSoon: (write: () => void) => void;
  /** Whether something that was typed is still to be written. */
  readonly isBehind: () => boolean;
  /** Writes it now. */
  readonly catchUp: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Ends the current group of typing, so that what follows is an undo step of its own. */
  readonly closeUndoGroup: () => void;
  /** Several commands as one undo step and one change set. The store shows the outcome when the body has ended. */
  readonly group: <T>(label: string, body: () => T) => T;
  /** A change set of another tab. */
  readonly receive: (changeSet: ChangeSet) => void;
  /** Replaces the document by what storage read anew; the history is kept as far as it still applies. */
  readonly reload: (doc: Doc) => void;
  /** Has the interface say why something was not done. */
  readonly refuse: (refusal: Refusal) => void;
  /** Hears that another tab removed what is being written in here, and that it was put back: see `keepWritten`. */
  readonly onKept: (listener: () => void) => () => void;
  /** Hears what must be written: change sets of source `user` and `undo`, never those of other tabs. */
  readonly onChange: (listener: (changeSet: ChangeSet, doc: Doc) => void) => () => void;
  /** Hears that `undo` would now take back something else, or nothing that is kept: after a change, and at the end. */
  readonly onStaleUndo: (listener: () => void) => () => void;
  /** The journey is being left: what offered to undo its last change is told. */
  readonly end: () => void;
  /** Selects what exists. A selection made in the same turn as an edit is brought back when that edit is redone. */
  readonly select: (selection: Selection) => void;
  /** Dims or hides the cards that do not match; what is selected and then hidden is no longer selected. */
  readonly setFilter: (wanted: CardFilter, mode: FilterMode) => void;
  /** The words that the map shows, in the map's language. */
  readonly words: () => MapWords;
  /** Lays the map out anew if the interface speaks other words now. */
  readonly relayout: () => void;
  /** Lays other overlays over the map, or none. */
  readonly setOverlays: (overlays: Overlays) => void;
  readonly overlays: () => Overlays;
  readonly setState: (patch: Partial<Omit<SessionState, 'doc' | 'layout' | 'filter'>>) => void;
}
