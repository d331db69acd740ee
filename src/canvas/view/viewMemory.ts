import type { Id } from '../../model/id.ts';
import type { Size, View } from './firstView.ts';

interface Remembered {
  readonly view: View;
  /** Of the pane at that time: a panel may have come or gone since. */
  readonly size: Size;
}

// Where each map was last looked at. Lives as long as the tab: a view is no part of a document.
const views = new Map<Id, Remembered>();

export const rememberView = (journeyId: Id, view: View, size: Size): void => {
  views.set(journeyId, { view, size });
};
export const rememberedView = (journeyId: Id): Remembered | null => views.get(journeyId) ?? null;
