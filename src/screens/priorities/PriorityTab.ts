import type { ComponentType } from 'react';
import type { CardSurface } from '../../editor/CardSurface.ts';
import type { MenuTarget, ScreenPoint } from '../../editor/MenuTarget.ts';
import type { Messages } from '../../i18n/Messages.ts';
import type { PriorityFilter } from '../../model/scoring/PriorityFilter.ts';

/** What the screen lends each of its tabs. What is selected is in the session, so that all tabs share it. */
export interface PriorityTabProps {
  /** The same for all tabs. */
  readonly filter: PriorityFilter;
  readonly onFilter: (filter: PriorityFilter) => void;
  /** Goes to another tab, by its id. */
  readonly onShow: (tab: string) => void;
  /** Where this tab shows cards, as long as it stands; actions bring cards into view there. */
  readonly onSurface: (surface: CardSurface | null) => void;
  /** Opens the menu of a card. */
  readonly onOpenMenu: (target: MenuTarget, at: ScreenPoint) => void;
}

/** One way to look at the priorities. */
export interface PriorityTab {
  readonly id: string;
  readonly label: (messages: Messages) => string;
  readonly Part: ComponentType<PriorityTabProps>;
}
