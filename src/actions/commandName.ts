import type { Messages } from '../i18n/Messages.ts';

/** What a command is called in undo and redo; null: nothing to name. */
export function commandName({ commands }: Messages, label: string | null): string | null {
  if (label === null) return null;
  const names: Readonly<Record<string, string>> = commands.names;
  return Object.hasOwn(names, label) ? (names[label] ?? commands.change) : commands.change;
}
