import type { Action } from './Action.ts';

/** The strip on the map that shows where it hurts. Pictures show it while it is on. */
export const heat: Action = {
  id: 'view.heat',
  group: 'view',
  label: (m) => m.actions.heat,
  icon: 'heat',
  keys: [{ key: '5', shift: true }],
  when: ({ view }) => view !== null,
  run: ({ preferences }) => preferences.set({ heat: !preferences.current().heat }),
  checked: ({ preferences }) => preferences.current().heat,
};

/** Where the customer changes hands or medium, laid over the map. Pictures show it while it is on. */
export const handOffs: Action = {
  id: 'view.handOffs',
  group: 'view',
  label: (m) => m.actions.handOffs,
  icon: 'partner',
  keys: [{ key: '6', shift: true }],
  when: ({ view }) => view !== null,
  run: ({ preferences }) => preferences.set({ handOffs: !preferences.current().handOffs }),
  checked: ({ preferences }) => preferences.current().handOffs,
};
