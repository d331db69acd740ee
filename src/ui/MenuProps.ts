import type { ReactElement } from 'react';
import type { MenuEntry } from './MenuEntry.ts';

export interface MenuProps {
  /** The button that opens it; it takes a ref. */
  readonly trigger: ReactElement;
  readonly entries: readonly MenuEntry[];
  /** Side of the trigger that the menu is aligned with; `start` unless told. */
  readonly align?: 'start' | 'end';
}
