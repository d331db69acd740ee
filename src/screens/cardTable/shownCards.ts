import { hidesCards } from '../../editor/FilterState.ts';
import type { SessionState } from '../../editor/Session.ts';
import type { Id } from '../../model/id.ts';
import { memoByTable } from '../../model/memoByTable.ts';
import { cardsInCell, inboxCards } from '../../model/queries.ts';
import type { Card } from '../../model/records/card.ts';
import { isFolded } from './folding.ts';
import type { Place } from './Place.ts';

const NONE: readonly Card[] = [];
type Shown = Pick<SessionState, 'doc' | 'filter'>;

/** Whether the filter leaves a card out. */
export const isHidden = ({ filter }: Shown, cardId: Id): boolean => hidesCards(filter) && filter.out.has(cardId);

/** The cards that a place of the table shows, in their order; headers and folded cells have none. */
export function cardsAt(state: Shown, place: Place | null): readonly Card[] {
  const { doc } = state;
  if (place?.kind !== 'inbox' && (place?.kind !== 'cell' || isFolded(doc, place))) return NONE;
  const cards = place.kind === 'cell' ? cardsInCell(doc, place.laneId, place.stepId) : inboxCards(doc);
  return hidesCards(state.filter) ? cards.filter(({ id }) => !state.filter.out.has(id)) : cards;
}

const idsOf = memoByTable((cards: readonly Card[]): readonly Id[] => cards.map(({ id }) => id));
/** The ids of the cards that a place shows, the same as long as no card of it changes; each cell needs one of its own. */
export function idsAt(place: Place | null): (state: Shown) => readonly Id[] {
  let last: readonly Id[] = [];
  return (state) => {
    const ids = idsOf(cardsAt(state, place));
    if (ids.length !== last.length || ids.some((id, index) => id !== last[index])) last = ids;
    return last;
  };
}
