import { lazy } from 'react';
import { needWords } from '../../i18n/needWords.ts';

// Components of the library that its first picture does without. `app` fetches them in idle moments.

export const loadLibraryDialogs = async () => {
  const [{ LibraryDialogs }] = await Promise.all([import('./LibraryDialogs.tsx'), needWords('later')]);
  return { default: LibraryDialogs };
};
export const loadFirstSteps = async () => ({ default: (await import('./FirstSteps.tsx')).FirstSteps });

export const loadUnsavedBanners = async () => ({ default: (await import('./UnsavedBanners.tsx')).UnsavedBanners });

export const LazyLibraryDialogs = lazy(loadLibraryDialogs);
export const LazyFirstSteps = lazy(loadFirstSteps);
export const LazyUnsavedBanners = lazy(loadUnsavedBanners);
