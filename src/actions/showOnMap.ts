import { journeyHref } from '../lib/route.ts';
import type { Id } from '../model/id.ts';
import type { ActionContext } from './ActionContext.ts';
import { unfold } from './unfold.ts';

/**
 * Goes to the map with these cards selected and in sight, also where their lanes or stages were folded or hidden; the
 * keyboard is on a single one. Cards that are gone are passed over.
 */
export function showOnMap(
  { session, navigate }: Pick<ActionContext, 'session' | 'navigate'>,
  cardIds: readonly Id[],
): void {
  const { doc } = session.store.getState();
  const cards = cardIds.flatMap((id) => doc.cards.get(id) ?? []);
  if (cards.length === 0) return;
  const ids = cards.map(({ id }) => id);
  unfold(session, ids);
  session.select({ kind: 'cards', ids });
  const [card] = cards;
  if (card && cards.length === 1 && card.laneId !== null && card.stepId !== null)
    session.setState({ focus: { laneId: card.laneId, stepId: card.stepId, cardId: card.id } });
  navigate(journeyHref(doc.journey.id));
}
