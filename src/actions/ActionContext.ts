import type { Cell } from '../commands/card/placeCards.ts';
import type { CardSurface } from '../editor/CardSurface.ts';
import type { Services } from '../editor/Services.tsx';
import type { Session } from '../editor/Session.ts';
import type { ViewControl } from '../editor/ViewControl.ts';
import type { I18n } from '../i18n/I18nContext.tsx';
import type { JourneyScreen } from '../lib/route.ts';
import type { Id } from '../model/id.ts';
import type { OpenedFile } from '../model/ports.ts';
import type { PreferencesStore } from '../model/preferences.ts';
import type { PriorityFilter } from '../model/scoring/PriorityFilter.ts';
import type { TableSource } from './paste/TableSource.ts';

/** Fields of cards that are chosen from what is in use. */
export type CardListField = 'owner' | 'tags' | 'personaIds';

/** What opens over the map. */
export type Opening =
  | { readonly name: 'palette' | 'shortcuts' | 'settings' | 'export' | 'addLane' }
  /** `file`: one that was dropped or pasted. */
  | { readonly name: 'import'; readonly file?: OpenedFile }
  /** A table that was pasted or dropped, and where lines of it go; null: the inbox. */
  | { readonly name: 'table'; readonly source: TableSource; readonly cell: Cell | null }
  /** `sorting`: one after another out of the inbox, which keeps the keyboard. */
  | { readonly name: 'moveTo'; readonly cardIds: readonly Id[]; readonly sorting?: true }
  | { readonly name: 'setField'; readonly field: CardListField; readonly cardIds: readonly Id[] }
  /** `metricId`: the metric whose answers are changed; `measuredId`: the card that was asked about. */
  | { readonly name: 'survey'; readonly metricId: Id | null; readonly measuredId: Id | null }
  /** What the export holds: the priorities that the filter lets through; all without one. */
  | { readonly name: 'backlog'; readonly filter?: PriorityFilter }
  | { readonly name: 'linkTo'; readonly cardId: Id };

/** Panels of the screen that stay beside the map. */
export type PanelName = 'inbox' | 'inspector' | 'capture' | 'find' | 'filter';

/** Shows a panel; `toggle` takes the details away where they are shown. */
export type ShowPanel = (panel: PanelName, way?: 'show' | 'toggle') => void;

/** Everything that an action may need: the open journey, and what the screen lends it. */
export interface ActionContext {
  readonly session: Session;
  readonly screen: JourneyScreen;
  /** Where cards are shown: the map canvas or the table; null on other screens, and until it is mounted. */
  readonly surface: CardSurface | null;
  /** Null on screens without the map canvas, and until it is mounted. */
  readonly view: ViewControl | null;
  readonly services: Services;
  readonly preferences: PreferencesStore;
  readonly i18n: I18n;
  /** Goes to an address of this app ("#/…"). */
  readonly navigate: (href: string) => void;
  readonly open: (opening: Opening) => void;
  readonly showPanel: ShowPanel;
  /** Says a result to assistive technology. */
  readonly announce: (message: string) => void;
  /** Shows a result in passing; `undo` puts a button beside it that takes the last step back. */
  readonly toast: (message: string, options?: { readonly undo: boolean }) => void;
}
