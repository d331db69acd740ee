import type { Messages } from '../i18n/Messages.ts';
import type { IconName } from '../lib/icons.ts';
import type { ActionContext } from './ActionContext.ts';
import type { KeyChord } from './KeyChord.ts';

/** The parts under which the palette and the list of shortcuts show the actions. */
export const ACTION_GROUPS = ['edit', 'add', 'card', 'arrange', 'score', 'lane', 'view', 'file', 'app'] as const;
export type ActionGroup = (typeof ACTION_GROUPS)[number];

/** One thing that a user can ask for, the same behind a button, a menu, the palette and a key. */
export interface Action {
  /** Unique, "group.verb". */
  readonly id: string;
  readonly group: ActionGroup;
  /** Its name; with a context, for what is selected there, where that makes it more exact. */
  readonly label: (messages: Messages, context?: ActionContext) => string;
  readonly icon?: IconName;
  readonly keys?: readonly KeyChord[];
  /** The browser turns the keys into an event of its own (copy, cut, paste), which is heard instead of the keys. */
  readonly keysAreNative?: boolean;
  /** Whether it would do something now. */
  readonly when: (context: ActionContext) => boolean;
  readonly run: (context: ActionContext) => void;
  /** Set where the action is one of two or more states: whether that state holds now. */
  readonly checked?: (context: ActionContext) => boolean;
}
