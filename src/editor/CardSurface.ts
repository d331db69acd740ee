import type { Id } from '../model/id.ts';

/** What shows the cards and lets the keyboard walk over them: the map canvas, or the table. For actions outside it. */
export interface CardSurface {
  /** Brings a card into view and puts the keyboard on it. A card that the surface does not show: nothing. */
  readonly reveal: (cardId: Id) => void;
  /** Adds a card to a cell, under the one that the keyboard is on, and opens it for writing. Null: it was refused. */
  readonly addCardTo: (cell: { readonly laneId: Id; readonly stepId: Id }) => Id | null;
  /** Brings a card into view and selects it; the keyboard stays where it is. */
  readonly show: (cardId: Id) => void;
  /** Whether a card (in a list of evidence: also a note) can be seen there as it is: not left out by a filter, not folded away, not hidden. */
  readonly shows: (cardId: Id) => boolean;
  /** Gives the surface the keyboard. */
  readonly focus: () => void;
}
