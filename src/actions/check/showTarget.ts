import type { Id } from '../../model/id.ts';
import type { ActionContext } from '../ActionContext.ts';

/** Selects what a question is about and brings it into view, as far as the map shows it. */
export function showTarget({ session, view }: ActionContext, targetId: Id): void {
  const { doc, layout } = session.store.getState();
  if (layout.cards.has(targetId)) view?.show(targetId);
  else if (doc.cards.has(targetId)) session.select({ kind: 'cards', ids: [targetId] });
  else if (doc.stages.has(targetId)) view?.showStage(targetId);
  else session.select({ kind: 'none' });
}
