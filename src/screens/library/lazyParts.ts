import { lazy } from 'react';

// Components of the library that its first picture does without. `app` fetches them in idle moments.

export const loadLibraryDialogs = async () => ({ default: (await import('./LibraryDialogs.tsx')).LibraryDialogs });
export const loadFirstSteps = async () => ({ default: (await import('./FirstSteps.tsx')).FirstSteps });

export const LazyLibraryDialogs = lazy(loadLibraryDialogs);
export const LazyFirstSteps = lazy(loadFirstSteps);
