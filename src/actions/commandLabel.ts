import type { CommandName } from '../commands/allCommands.ts';
import type { Messages } from '../i18n/Messages.ts';

/** The words for a command in "Undo …" and "Redo …"; a group without a name of its own is a "change". */
export function commandLabel(messages: Messages, label: string): string {
  // The type makes a command without words a compile error.
  const names: Readonly<Record<CommandName, string>> = messages.commands.names;
  return Object.hasOwn(names, label) ? names[label as CommandName] : messages.commands.change;
}
