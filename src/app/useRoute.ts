import { useSyncExternalStore } from 'react';
import { type Route, routeOfHash } from '../lib/route.ts';

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** Where the user is. */
export const useRoute = (): Route => routeOfHash(useSyncExternalStore(subscribe, () => window.location.hash));
