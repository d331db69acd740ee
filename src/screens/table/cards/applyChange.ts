import type { Session } from '../../../editor/Session.ts';
import { columnsOf, lanesOf } from '../../../model/queries.ts';
import type { Card } from '../../../model/records/card.ts';
import type { CellChange } from './columns/CardColumn.ts';

/** Sets a field of a card, or gives it another lane or step; the inbox has neither. */
export function applyChange(session: Session, card: Card, change: CellChange): void {
  if ('patch' in change) {
    session.edit.setCards({ ids: [card.id], patch: change.patch });
    return;
  }
  if ('span' in change) {
    if (card.stepId !== null) session.edit.setSpan({ id: card.id, span: change.span });
    return;
  }
  const { doc } = session.store.getState();
  const laneId = 'laneId' in change ? change.laneId : (card.laneId ?? lanesOf(doc)[0]?.id ?? null);
  const stepId = 'stepId' in change ? change.stepId : (card.stepId ?? columnsOf(doc)[0]?.id ?? null);
  const cell = laneId === null || stepId === null ? null : { laneId, stepId };
  session.edit.moveCards({ ids: [card.id], target: { cell, beforeId: null } });
}
