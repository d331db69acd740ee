import type { MapWords } from '../layout/MapWords.ts';
import { useSession, useSessionState } from './SessionContext.tsx';

/** The words of the open map in its own language, which may be another one than the interface's. */
export function useMapWords(): MapWords {
  const session = useSession();
  return useSessionState(session.words);
}
