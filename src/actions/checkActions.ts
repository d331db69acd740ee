import { journeyHref } from '../lib/route.ts';
import type { Action } from './Action.ts';
import type { ActionContext } from './ActionContext.ts';
import { loadWalk } from './check/lazyWalk.ts';

const asksHere = ({ screen }: ActionContext): boolean => screen === '' || screen === 'check';
const walk = async (context: ActionContext, by: 1 | -1): Promise<void> => (await loadWalk()).walkQuestions(context, by);

export const goCheck: Action = {
  id: 'go.check',
  group: 'file',
  label: (m) => m.actions.goCheck,
  icon: 'question',
  when: ({ screen }) => screen !== 'check',
  run: ({ navigate, session }) => navigate(journeyHref(session.store.getState().doc.journey.id, 'check')),
};

export const nextQuestion: Action = {
  id: 'check.next',
  group: 'view',
  label: (m) => m.actions.nextQuestion,
  icon: 'question',
  keys: [{ key: 'F8' }],
  when: asksHere,
  run: (context) => void walk(context, 1),
};

export const previousQuestion: Action = {
  id: 'check.previous',
  group: 'view',
  label: (m) => m.actions.previousQuestion,
  keys: [{ key: 'F8', shift: true }],
  when: asksHere,
  run: (context) => void walk(context, -1),
};
