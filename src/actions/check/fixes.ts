import type { Session } from '../../editor/Session.ts';
import { defined } from '../../lib/assert.ts';
import type { Finding, RuleId } from '../../model/check/Finding.ts';
import type { Doc } from '../../model/Doc.ts';
import { stepsOfStage } from '../../model/queries.ts';
import type { Card } from '../../model/records/card.ts';
import { EVIDENCE } from '../../model/scales.ts';
import { addCardTo } from './addCardTo.ts';

/** What a fix asks for. `day` is an ISO date, `stage` and `pain` are ids. */
export type FixInput = 'text' | 'owner' | 'day' | 'stage' | 'channel' | 'evidence' | 'pain';
export interface Severity {
  readonly severity: number;
  readonly frequency: number;
}

interface Applied<Input, Value> {
  readonly input: Input;
  /** Makes the change that answers the question, as one undo step. */
  readonly apply: (session: Session, finding: Finding, value: Value) => void;
}
export type Fix = Applied<FixInput, string> | Applied<'count', number> | Applied<'score', Severity>;

const docOf = (session: Session): Doc => session.store.getState().doc;
const cardOf = (session: Session, id: string): Card => defined(docOf(session).cards.get(id), 'the card asked about');

const setCard = (input: FixInput, patchOf: (value: string) => Partial<Card>): Applied<FixInput, string> => ({
  input,
  apply: ({ edit }, { targetId }, value) => edit.setCards({ ids: [targetId], patch: patchOf(value) }),
});
const setOwner = setCard('owner', (owner) => ({ owner }));
const setReviewDate: Fix = { input: 'day', apply: ({ edit }, _, reviewOn) => edit.setJourney({ reviewOn }) };
const markStage = (timing: 'before' | 'after'): Fix => ({
  input: 'stage',
  apply: ({ edit }, _, id) => edit.setStage({ id, patch: { timing } }),
});
const linkToPain: Fix = {
  input: 'pain',
  apply: ({ edit }, { targetId }, painId) => edit.addLink({ fromId: targetId, toId: painId, kind: 'addresses' }),
};

/** How a question can be answered on the spot. The others need a talk, a change on the map, or a reason. */
export const FIXES: { readonly [R in RuleId]?: Fix } = {
  noPersona: { input: 'text', apply: ({ edit }, _, name) => edit.addPersona({ name }) },
  noMapOwner: { input: 'owner', apply: ({ edit }, _, owner) => edit.setJourney({ owner }) },
  noReviewDate: setReviewDate,
  reviewIsPast: setReviewDate,
  noStageBefore: markStage('before'),
  noStageAfter: markStage('after'),
  stageWithoutAction: {
    input: 'text',
    apply: (session, { targetId }, text) => {
      const stepId = stepsOfStage(docOf(session), targetId)[0]?.id ?? '';
      session.group('addCard', () => addCardTo(session, 'actions', stepId, { kind: 'action', text }));
    },
  },
  stageNamedAfterDepartment: {
    input: 'text',
    apply: ({ edit }, { targetId }, title) => edit.setStage({ id: targetId, patch: { title } }),
  },
  touchpointWithoutOwner: setOwner,
  touchpointWithoutChannel: setCard('channel', (channel) => ({ channel })),
  dipWithoutPain: {
    input: 'text',
    apply: (session, { targetId }, text) => {
      const { stepId } = cardOf(session, targetId);
      session.group('addCard', () => addCardTo(session, 'painPoints', stepId ?? '', { kind: 'pain', text }));
    },
  },
  lowPointUnheard: {
    input: 'text',
    apply: (session, { targetId }, text) => {
      const { stepId } = cardOf(session, targetId);
      session.group('addCard', () => addCardTo(session, 'quotes', stepId ?? '', { kind: 'quote', text }));
    },
  },
  painWithoutScore: {
    input: 'score',
    apply: ({ edit }, { targetId }, patch) => edit.setCards({ ids: [targetId], patch: { ...patch } }),
  },
  painWithoutOwner: setOwner,
  painWithoutEvidence: setCard('evidence', (value) => ({ evidence: EVIDENCE.find((one) => one === value) ?? null })),
  painWithoutOpportunity: {
    input: 'text',
    apply: (session, { targetId }, text) => {
      const { stepId } = cardOf(session, targetId);
      session.group('addCard', () => {
        const fromId = addCardTo(session, 'opportunities', stepId ?? '', { kind: 'opportunity', text });
        session.edit.addLink({ fromId, toId: targetId, kind: 'addresses' });
      });
    },
  },
  opportunityWithoutPain: linkToPain,
  proposalWithoutPain: linkToPain,
  metricWithoutN: {
    input: 'count',
    apply: ({ edit }, { targetId }, n) => edit.setCards({ ids: [targetId], patch: { n } }),
  },
  metricWithoutMethod: setCard('text', (method) => ({ method })),
};
