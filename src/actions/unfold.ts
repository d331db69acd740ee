import type { Cell } from '../commands/card/placeCards.ts';
import type { Session } from '../editor/Session.ts';
import { NO_FILTER } from '../model/find/CardFilter.ts';
import type { Id } from '../model/id.ts';

/** Opens the lane and the stage that fold or hide a cell. One step of undo with what else is in the group. */
export function showCell(session: Session, { laneId, stepId }: Cell): void {
  const { doc } = session.store.getState();
  const stageId = doc.steps.get(stepId)?.stageId;
  session.group('setLane', () => {
    if (doc.lanes.has(laneId)) session.edit.setLane({ id: laneId, patch: { hidden: false, collapsed: false } });
    if (stageId !== undefined) session.edit.setStage({ id: stageId, patch: { collapsed: false } });
  });
}

/** Lets the map show these cards: opens what folds or hides their places, and ends a filter that leaves one out. */
export function unfold(session: Session, cardIds: readonly Id[]): void {
  const { doc, filter, readOnly } = session.store.getState();
  if (filter.mode === 'hide' && cardIds.some((id) => filter.out.has(id))) session.setFilter(NO_FILTER, filter.mode);
  if (readOnly !== null) return;
  session.group('setLane', () => {
    for (const id of cardIds) {
      const card = doc.cards.get(id);
      if (card?.laneId && card.stepId) showCell(session, { laneId: card.laneId, stepId: card.stepId });
    }
  });
}
