import type { CommandName } from '../commands/allCommands.ts';
import type { Messages } from '../i18n/Messages.ts';

/** What a command is called in undo and redo; a group without a name of its own is a "change". null: nothing to name. */
export function commandName(messages: Messages, label: string | null): string | null {
  if (label === null) return null;
  // The type makes a command without words a compile error.
  const names: Readonly<Record<CommandName, string>> = messages.commands.names;
  return Object.hasOwn(names, label) ? names[label as CommandName] : messages.commands.change;
}
