import type { Session } from '../../editor/Session.ts';
import type { Id } from '../../model/id.ts';

/** Opens the lane and the stage that fold a cell away, as one undo step. False: it cannot be edited, or is gone. */
export function unfoldCell(session: Session, laneId: Id, stepId: Id): boolean {
  const { doc, readOnly } = session.store.getState();
  const stageId = doc.steps.get(stepId)?.stageId;
  if (readOnly !== null || stageId === undefined) return false;
  session.group('setLane', () => {
    session.edit.setLane({ id: laneId, patch: { collapsed: false } });
    session.edit.setStage({ id: stageId, patch: { collapsed: false } });
  });
  return true;
}
