import { journeyHref, LIBRARY_HREF } from '../lib/route.ts';
import { isRankable } from '../model/scoring/isRankable.ts';
import type { Action } from './Action.ts';
import type { ActionContext } from './ActionContext.ts';

const always = (): boolean => true;
const isDark = ({ preferences }: ActionContext): boolean => {
  const { theme } = preferences.current();
  return theme === 'auto' ? window.matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
};

export const palette: Action = {
  id: 'app.palette',
  group: 'app',
  label: (m) => m.actions.palette,
  icon: 'search',
  keys: [{ key: 'k', mod: true }],
  when: always,
  run: ({ open }) => open({ name: 'palette' }),
};

export const shortcuts: Action = {
  id: 'app.shortcuts',
  group: 'app',
  label: (m) => m.actions.shortcuts,
  icon: 'keyboard',
  keys: [{ key: '?' }],
  when: always,
  run: ({ open }) => open({ name: 'shortcuts' }),
};

export const settings: Action = {
  id: 'app.settings',
  group: 'app',
  label: (m) => m.actions.settings,
  icon: 'settings',
  keys: [{ key: ',', mod: true }],
  when: always,
  run: ({ open }) => open({ name: 'settings' }),
};

export const switchLanguage: Action = {
  id: 'app.language',
  group: 'app',
  label: (m) => m.actions.switchLanguage,
  icon: 'languages',
  when: always,
  run: ({ preferences, i18n }) => preferences.set({ language: i18n.language === 'fa' ? 'en' : 'fa' }),
};

export const switchTheme: Action = {
  id: 'app.theme',
  group: 'app',
  label: (m) => m.actions.switchTheme,
  icon: 'moon',
  when: always,
  run: (context) => context.preferences.set({ theme: isDark(context) ? 'light' : 'dark' }),
};

export const exportJourney: Action = {
  id: 'file.export',
  group: 'file',
  label: (m) => m.actions.export,
  icon: 'export',
  keys: [{ key: 'e', mod: true, shift: true }],
  when: always,
  run: ({ open }) => open({ name: 'export' }),
};

export const exportBacklog: Action = {
  id: 'file.backlog',
  group: 'file',
  label: (m) => m.actions.exportBacklog,
  icon: 'ranking',
  when: ({ session }) => [...session.store.getState().doc.cards.values()].some(isRankable),
  run: ({ open }) => open({ name: 'backlog' }),
};

export const importJourney: Action = {
  id: 'file.import',
  group: 'file',
  label: (m) => m.actions.import,
  icon: 'import',
  when: always,
  run: ({ open }) => open({ name: 'import' }),
};

export const goLibrary: Action = {
  id: 'go.library',
  group: 'file',
  label: (m) => m.actions.goLibrary,
  icon: 'library',
  when: always,
  run: ({ navigate }) => navigate(LIBRARY_HREF),
};

export const goMap: Action = {
  id: 'go.map',
  group: 'file',
  label: (m) => m.actions.goMap,
  icon: 'map',
  when: ({ screen }) => screen !== '',
  run: ({ navigate, session }) => navigate(journeyHref(session.store.getState().doc.journey.id)),
};

export const goEmpathy: Action = {
  id: 'go.empathy',
  group: 'file',
  label: (m) => m.actions.goEmpathy,
  icon: 'personas',
  when: ({ screen }) => screen !== 'empathy',
  run: ({ navigate, session }) => navigate(journeyHref(session.store.getState().doc.journey.id, 'empathy')),
};

export const goPriorities: Action = {
  id: 'go.priorities',
  group: 'file',
  label: (m) => m.actions.goPriorities,
  icon: 'ranking',
  keys: [{ key: 'p' }],
  when: ({ screen }) => screen !== 'priorities',
  run: ({ navigate, session }) => navigate(journeyHref(session.store.getState().doc.journey.id, 'priorities')),
};

export const goEvidence: Action = {
  id: 'go.evidence',
  group: 'file',
  label: (m) => m.actions.goEvidence,
  icon: 'file',
  when: ({ screen }) => screen !== 'evidence',
  run: ({ navigate, session }) => navigate(journeyHref(session.store.getState().doc.journey.id, 'evidence')),
};

export const goTable: Action = {
  id: 'go.table',
  group: 'file',
  label: (m) => m.actions.goTable,
  icon: 'table',
  when: ({ screen }) => screen !== 'table',
  run: ({ navigate, session }) => navigate(journeyHref(session.store.getState().doc.journey.id, 'table')),
};
