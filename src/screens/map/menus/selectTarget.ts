import type { MenuTarget } from '../../../editor/MenuTarget.ts';
import type { Session } from '../../../editor/Session.ts';

/** Selects what a menu is opened on, since actions are about the selection. A selected card keeps its companions. */
export function selectTarget(session: Session, target: MenuTarget): void {
  const { doc, selection } = session.store.getState();
  switch (target.kind) {
    case 'card': {
      const card = doc.cards.get(target.id);
      if (!(selection.kind === 'cards' && selection.ids.includes(target.id)))
        session.select({ kind: 'cards', ids: [target.id] });
      if (card?.laneId && card.stepId)
        session.setState({ focus: { laneId: card.laneId, stepId: card.stepId, cardId: card.id } });
      return;
    }
    case 'cell':
      session.select({ kind: 'none' });
      session.setState({ focus: { laneId: target.laneId, stepId: target.stepId, cardId: null } });
      return;
    case 'ground':
      session.select({ kind: 'none' });
      return;
    default:
      session.select({ kind: target.kind, id: target.id });
  }
}
