import { useSyncExternalStore } from 'react';

const query = (): MediaQueryList => window.matchMedia('(max-width: 640px)');

function subscribe(listener: () => void): () => void {
  const list = query();
  list.addEventListener('change', listener);
  return () => list.removeEventListener('change', listener);
}

/** Whether the window is too narrow for columns side by side: a phone, or a page that is enlarged to 400 %. */
export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => query().matches);
