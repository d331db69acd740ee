import { useSyncExternalStore } from 'react';
import type { MapCheck } from '../model/check/MapCheck.ts';
import { liveCheckOf } from './liveCheck.ts';
import { useSession } from './SessionContext.tsx';

/** The map check of the open journey; a moment behind what is being typed. */
export function useMapCheck(): MapCheck {
  const { subscribe, current } = liveCheckOf(useSession());
  return useSyncExternalStore(subscribe, current);
}
