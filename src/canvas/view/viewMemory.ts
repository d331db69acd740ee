import type { Id } from '../../model/id.ts';
import type { View } from './firstView.ts';

// Where each map was last looked at. Lives as long as the tab: a view is no part of a document.
const views = new Map<Id, View>();

export const rememberView = (journeyId: Id, view: View): void => {
  views.set(journeyId, view);
};
export const rememberedView = (journeyId: Id): View | null => views.get(journeyId) ?? null;
