import { journeyHref } from '../lib/route.ts';
import type { Action } from './Action.ts';
import type { ActionContext } from './ActionContext.ts';
import { loadMakeFuture } from './lazyPairing.ts';

const journeyOf = ({ session }: ActionContext) => session.store.getState().doc.journey;

export const makeFuture: Action = {
  id: 'file.makeFuture',
  group: 'file',
  label: (m) => m.actions.makeFuture,
  icon: 'split',
  when: (context) => {
    const { state, pairedWith } = journeyOf(context);
    return state === 'current' && pairedWith === null && context.session.store.getState().readOnly === null;
  },
  run: (context) => void loadMakeFuture().then(({ makeFuture }) => makeFuture(context)),
};

export const goCompare: Action = {
  id: 'go.compare',
  group: 'file',
  label: (m) => m.actions.goCompare,
  icon: 'span',
  when: ({ screen }) => screen !== 'compare',
  run: (context) => context.navigate(journeyHref(journeyOf(context).id, 'compare')),
};
