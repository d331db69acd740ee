import { lazyPart } from '../ui/lazyPart.ts';

// One of the two is shown first; the other is fetched in an idle moment.

/** The load gate brings the session and all commands along. */
export const lazyJourneyGate = lazyPart(async () => (await import('./JourneyGate.tsx')).JourneyGate, 'journey');
export const lazyLibrary = lazyPart(
  async () => (await import('../screens/library/LibraryScreen.tsx')).LibraryScreen,
  'first',
);
