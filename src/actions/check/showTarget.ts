import type { Finding } from '../../model/check/Finding.ts';
import { inTime } from '../../model/check/inTime.ts';
import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import type { ActionContext } from '../ActionContext.ts';

/** The card at which a question is shown: its own, for a curve the first feeling on it; null: another thing. */
function cardOf(doc: Doc, { ruleId, targetId }: Finding): Id | null {
  if (doc.cards.has(targetId)) return targetId;
  if (ruleId !== 'fewFeelings' && ruleId !== 'flatFeelings') return null;
  const personaId = targetId === doc.journey.id ? null : targetId;
  const feelings = [...doc.cards.values()].filter(
    (card) => card.kind === 'emotion' && card.laneId !== null && card.personaId === personaId,
  );
  return inTime(doc, feelings)[0]?.id ?? null;
}

/** Selects what a question is about and brings it into view, as far as the map shows it. */
export function showTarget({ session, view }: ActionContext, finding: Finding): void {
  const { doc, layout } = session.store.getState();
  const cardId = cardOf(doc, finding);
  if (cardId !== null && layout.cards.has(cardId)) view?.show(cardId);
  else if (cardId !== null) session.select({ kind: 'cards', ids: [cardId] });
  else if (doc.stages.has(finding.targetId)) view?.showStage(finding.targetId);
  else {
    // Nothing stands for the map as a whole: no card may look as if it did.
    session.select({ kind: 'none' });
    session.setState({ focus: null });
  }
}
