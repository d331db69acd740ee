import type { Messages } from '../i18n/Messages.ts';

/** What a command is called in undo and redo; null: nothing to name. */
export function commandName(messages: Messages, label: string | null): string | null {
  if (label === null) return null;
  const names: Readonly<Record<string, unknown>> = messages.commands;
  const name = Object.hasOwn(names, label) ? names[label] : null;
  return typeof name === 'string' ? name : null;
}
