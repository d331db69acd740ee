import { isMinimapShown } from '../editor/isMinimapShown.ts';
import { isFiltering, NO_FILTER } from '../model/find/CardFilter.ts';
import type { Action } from './Action.ts';
import type { ActionContext } from './ActionContext.ts';
import { loadGoToHit } from './find/loadGoToHit.ts';
import { showsCells } from './targets.ts';

const onMap = ({ view }: ActionContext): boolean => view !== null;
/** The map and the table both find and filter. */
const hasCards = (context: ActionContext): boolean => showsCells(context) && context.surface !== null;
const filterOf = ({ session }: ActionContext) => session.store.getState().filter;

export const openFind: Action = {
  id: 'find.open',
  group: 'view',
  label: (m) => m.find.action.find,
  icon: 'search',
  keys: [{ key: 'f', mod: true }],
  when: hasCards,
  run: ({ showPanel }) => showPanel('find'),
};

const go = (context: ActionContext, by: 1 | -1): void => {
  if (context.session.store.getState().find)
    loadGoToHit().then(
      ({ goToHit }) => goToHit(context, by),
      () => undefined,
    );
  else context.showPanel('find');
};

export const findNext: Action = {
  id: 'find.next',
  group: 'view',
  label: (m) => m.find.action.next,
  icon: 'arrowDown',
  keys: [{ key: 'F3' }],
  when: hasCards,
  run: (context) => go(context, 1),
};

export const findPrevious: Action = {
  id: 'find.previous',
  group: 'view',
  label: (m) => m.find.action.previous,
  icon: 'arrowUp',
  keys: [{ key: 'F3', shift: true }],
  when: hasCards,
  run: (context) => go(context, -1),
};

export const openFilter: Action = {
  id: 'filter.open',
  group: 'view',
  label: (m) => m.find.action.filter,
  icon: 'filter',
  keys: [{ key: 'f' }],
  when: hasCards,
  run: ({ showPanel }) => showPanel('filter'),
};

export const clearFilter: Action = {
  id: 'filter.clear',
  group: 'view',
  label: (m) => m.find.action.clearFilter,
  when: (context) => hasCards(context) && isFiltering(filterOf(context).wanted),
  run: (context) => {
    const { session, announce, i18n } = context;
    session.setFilter(NO_FILTER, filterOf(context).mode);
    announce(i18n.messages.find.cleared);
  },
};

export const minimap: Action = {
  id: 'view.minimap',
  group: 'view',
  label: (m) => m.find.action.minimap,
  icon: 'map',
  keys: [{ key: '4', shift: true }],
  when: onMap,
  run: ({ preferences }) => preferences.set({ minimap: isMinimapShown(preferences.current()) ? 'off' : 'on' }),
  checked: ({ preferences }) => isMinimapShown(preferences.current()),
};
