import { lazyPart } from '../../ui/lazyPart.ts';

// Parts of the journey screens that the first picture of a map does without. `app` fetches them in idle moments.

export const lazyCaptureField = lazyPart(
  async () => (await import('./capture/CaptureField.tsx')).CaptureField,
  'journey',
);
export const lazyInspector = lazyPart(async () => (await import('./inspector/Inspector.tsx')).Inspector, 'journey');
export const lazyContextMenu = lazyPart(async () => (await import('./menus/ContextMenu.tsx')).ContextMenu, 'journey');
export const lazyInboxTray = lazyPart(async () => (await import('./inbox/InboxTray.tsx')).InboxTray, 'journey');
export const lazyJourneyDialogs = lazyPart(async () => (await import('./frame/JourneyDialogs.tsx')).JourneyDialogs);
export const lazyFindBar = lazyPart(async () => (await import('./find/FindBar.tsx')).FindBar, 'journey');
export const lazyFilterPanel = lazyPart(async () => (await import('./find/FilterPanel.tsx')).FilterPanel, 'journey');
export const lazyFilterBar = lazyPart(async () => (await import('./find/FilterBar.tsx')).FilterBar, 'journey');
export const lazyCheckCount = lazyPart(async () => (await import('../check/CheckCount.tsx')).CheckCount);
export const lazyQuestionPanel = lazyPart(async () => (await import('../check/QuestionPanel.tsx')).QuestionPanel);
