import type { IconName } from '../lib/icons.ts';

/** One line of a menu: a thing to do, a choice that is on or off, a menu of its own, or a separator. */
export type MenuEntry = MenuItem | MenuGroup | 'separator';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName | undefined;
  /** Keys as the user reads them. */
  readonly shortcut?: string | undefined;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  /** Given: the item is a choice that is on or off. */
  readonly checked?: boolean;
  readonly onSelect: () => void;
}

export interface MenuGroup {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName | undefined;
  readonly disabled?: boolean;
  readonly entries: readonly MenuEntry[];
}
