import type { Selection } from '../../editor/Session.ts';
import type { Id } from '../../model/id.ts';
import type { Size, View } from './firstView.ts';

interface Remembered {
  /** What was selected when the map was left; null: it has not been. */
  readonly selection: Selection | null;
  readonly view: View;
  /** Of the pane at that time: a panel may have come or gone since. */
  readonly size: Size;
}

// Where each map was last looked at. Lives as long as the tab: a view is no part of a document.
const views = new Map<Id, Remembered>();

export const rememberView = (journeyId: Id, view: View, size: Size): void => {
  views.set(journeyId, { view, size, selection: null });
};
/** Notes what was selected as the map is left: another selection afterwards was made by a jump to the map. */
export const rememberSelection = (journeyId: Id, selection: Selection): void => {
  const last = views.get(journeyId);
  if (last) views.set(journeyId, { ...last, selection });
};
export const rememberedView = (journeyId: Id): Remembered | null => views.get(journeyId) ?? null;
