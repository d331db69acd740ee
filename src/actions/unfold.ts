import type { Session } from '../editor/Session.ts';
import { NO_FILTER } from '../model/find/CardFilter.ts';
import type { Id } from '../model/id.ts';

/** Lets the map show these cards: opens what folds or hides their places, and ends a filter that leaves one out. */
export function unfold(session: Session, cardIds: readonly Id[]): void {
  const { doc, filter, readOnly } = session.store.getState();
  if (filter.mode === 'hide' && cardIds.some((id) => filter.out.has(id))) session.setFilter(NO_FILTER, filter.mode);
  if (readOnly !== null) return;
  session.group('setLane', () => {
    for (const id of cardIds) {
      const card = doc.cards.get(id);
      if (card?.laneId && doc.lanes.has(card.laneId))
        session.edit.setLane({ id: card.laneId, patch: { hidden: false, collapsed: false } });
      const stageId = doc.steps.get(card?.stepId ?? '')?.stageId;
      if (stageId !== undefined) session.edit.setStage({ id: stageId, patch: { collapsed: false } });
    }
  });
}
