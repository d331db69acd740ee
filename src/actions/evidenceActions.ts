import { EVIDENCE, type Evidence } from '../model/scales.ts';
import type { Action } from './Action.ts';
import type { ActionContext } from './ActionContext.ts';
import { setForCards } from './setForCards.ts';
import { docOf, mayEdit, selectedOne, targetCardIds, targetCards } from './targets.ts';

/** What evidence is set for: the selected note of an empathy map, else cards. */
function evidenceTargets(context: ActionContext): readonly { readonly evidence: Evidence | null }[] {
  const noteId = selectedOne(context, 'note');
  const note = noteId === null ? undefined : docOf(context).empathyNotes.get(noteId);
  return note ? [note] : targetCards(context);
}

function setEvidence(context: ActionContext, evidence: Evidence | null, mergeKey?: string): void {
  const { session, announce, i18n } = context;
  const noteId = selectedOne(context, 'note');
  const options = mergeKey === undefined ? {} : { mergeKey };
  if (noteId === null) {
    setForCards(context, targetCardIds(context), { evidence }, options);
    return;
  }
  session.edit.setNote({ id: noteId, patch: { evidence } }, options);
  const { actions } = i18n.messages;
  announce(evidence === null ? actions.noEvidence : actions.evidence[evidence]);
}

const canBeSet = (context: ActionContext): boolean => mayEdit(context) && evidenceTargets(context).length > 0;

const evidenceAction = (evidence: Evidence | null): Action => ({
  id: `evidence.${evidence ?? 'none'}`,
  group: 'score',
  label: (m) => (evidence === null ? m.actions.noEvidence : m.actions.evidence[evidence]),
  when: canBeSet,
  run: (context) => setEvidence(context, evidence),
  checked: (context) => {
    const targets = evidenceTargets(context);
    return targets.length > 0 && targets.every((target) => target.evidence === evidence);
  },
});
export const evidenceActions: readonly Action[] = [...EVIDENCE.map(evidenceAction), evidenceAction(null)];

/** From guess to sight; in a workshop most begins as a guess. */
const STEPS: readonly (Evidence | null)[] = [null, 'assumed', 'reported', 'observed', 'proposed'];

export const nextEvidence: Action = {
  id: 'evidence.next',
  group: 'score',
  label: (m) => m.actions.nextEvidence,
  keys: [{ key: 'e', onThing: true }],
  when: canBeSet,
  run: (context) => {
    const [first, ...others] = evidenceTargets(context);
    const shared = others.every(({ evidence }) => evidence === first?.evidence) ? (first?.evidence ?? null) : null;
    const next = STEPS[(STEPS.indexOf(shared) + 1) % STEPS.length] ?? null;
    setEvidence(context, next, 'evidence.next');
  },
};

export const pasteSurvey: Action = {
  id: 'survey.paste',
  group: 'score',
  label: (m) => m.actions.pasteSurvey,
  icon: 'metric',
  when: mayEdit,
  run: (context) => {
    const [card, ...others] = targetCards(context);
    const only = others.length === 0 ? card : undefined;
    context.open({
      name: 'survey',
      metricId: only?.kind === 'metric' ? only.id : null,
      measuredId: only?.kind === 'touchpoint' ? only.id : null,
    });
  },
};
