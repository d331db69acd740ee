import type { Action } from './Action.ts';
import { commandName } from './commandName.ts';

export const undo: Action = {
  id: 'edit.undo',
  group: 'edit',
  label: (m) => m.actions.undo,
  icon: 'undo',
  keys: [{ key: 'z', mod: true }],
  when: ({ session }) => session.store.getState().undoLabel !== null,
  run: ({ session, announce, i18n: { messages } }) => {
    const name = commandName(messages, session.store.getState().undoLabel);
    session.undo();
    announce(messages.mapScreen.said.undone(name ?? ''));
  },
};

export const redo: Action = {
  id: 'edit.redo',
  group: 'edit',
  label: (m) => m.actions.redo,
  icon: 'redo',
  keys: [
    { key: 'z', mod: true, shift: true },
    { key: 'y', mod: true },
  ],
  when: ({ session }) => session.store.getState().redoLabel !== null,
  run: ({ session, announce, i18n: { messages } }) => {
    const name = commandName(messages, session.store.getState().redoLabel);
    session.redo();
    announce(messages.mapScreen.said.redone(name ?? ''));
  },
};
