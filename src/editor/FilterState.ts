import type { Doc } from '../model/Doc.ts';
import { type CardFilter, isFiltering, matcherOf, NO_FILTER } from '../model/find/CardFilter.ts';
import type { FilterMode } from '../model/find/SavedFilters.ts';
import type { Id } from '../model/id.ts';
import type { Card } from '../model/records/card.ts';

/** The filter of an open journey. Forgotten with the tab: the document never changes by it. */
export interface FilterState {
  readonly wanted: CardFilter;
  readonly mode: FilterMode;
  /**
   * The cards that do not match. Found when the filter is set: a card that is added or changed later stays in sight
   * until the filter is set anew, so that nothing vanishes under the hands.
   */
  readonly out: ReadonlySet<Id>;
}

const NONE: ReadonlySet<Id> = new Set();
export const UNFILTERED: FilterState = { wanted: NO_FILTER, mode: 'dim', out: NONE };

const idsOut = (cards: Iterable<Id>, doc: Doc, wanted: CardFilter): ReadonlySet<Id> => {
  const matches = matcherOf(wanted);
  const out = new Set<Id>();
  for (const id of cards) {
    const card = doc.cards.get(id);
    if (card && !matches(card)) out.add(id);
  }
  return out.size === 0 ? NONE : out;
};

/** A filter on a document, found from the start. */
export const filterOn = (doc: Doc, wanted: CardFilter, mode: FilterMode): FilterState => ({
  wanted,
  mode,
  out: isFiltering(wanted) ? idsOut(doc.cards.keys(), doc, wanted) : NONE,
});

/** The filter after the document has changed: cards that match now come in, none goes out. */
export function filterAfter(state: FilterState, before: Doc, doc: Doc): FilterState {
  if (before.cards === doc.cards || state.out.size === 0) return state;
  const out = idsOut(state.out, doc, state.wanted);
  return out.size === state.out.size ? state : { ...state, out };
}

/** Whether the layout of the session leaves cards out: then it is not the layout of the document. */
export const hidesCards = ({ mode, out }: FilterState): boolean => mode === 'hide' && out.size > 0;

/** The document that the map shows: without the cards that the filter hides. */
export function shownDoc(doc: Doc, filter: FilterState): Doc {
  if (!hidesCards(filter)) return doc;
  const cards = new Map<Id, Card>();
  for (const [id, card] of doc.cards) if (!filter.out.has(id)) cards.set(id, card);
  return { ...doc, cards };
}
