import { FRESH } from '../../editor/FRESH.ts';
import type { Session } from '../../editor/Session.ts';
import type { Id } from '../../model/id.ts';
import type { Place } from './Place.ts';
import { cardsAt } from './shownCards.ts';

/** Adds a card to a cell or to the inbox, below a card of it, to be written at once. Null: there is no place for it. */
export function addCardAt(session: Session, place: Place | null, belowId: Id | null): Id | null {
  const state = session.store.getState();
  if (state.readOnly !== null || (place?.kind !== 'cell' && place?.kind !== 'inbox')) return null;
  const cards = cardsAt(state, place);
  const index = cards.findIndex(({ id }) => id === belowId);
  const beforeId = index < 0 ? null : (cards[index + 1]?.id ?? null);
  const cell = place.kind === 'cell' ? { laneId: place.laneId, stepId: place.stepId } : null;
  const id = session.edit.addCard({ cell, beforeId }, { mergeKey: FRESH });
  return session.store.getState().doc.cards.has(id) ? id : null;
}
