import { journeyHref } from '../lib/route.ts';
import type { Id } from '../model/id.ts';
import type { ActionContext } from './ActionContext.ts';

/** Goes to the map with a card selected and the keyboard on it. */
export function showOnMap({ session, navigate }: ActionContext, cardId: Id): void {
  const { doc } = session.store.getState();
  const card = doc.cards.get(cardId);
  if (!card) return;
  session.select({ kind: 'cards', ids: [cardId] });
  if (card.laneId !== null && card.stepId !== null)
    session.setState({ focus: { laneId: card.laneId, stepId: card.stepId, cardId } });
  navigate(journeyHref(doc.journey.id));
}
