import { useEffect, useState } from 'react';
import { liveCheckOf } from '../../editor/liveCheck.ts';
import { useSession } from '../../editor/SessionContext.tsx';
import type { MapCheck } from '../../model/check/MapCheck.ts';

/** How long the map must rest before it is checked anew, ms: longer than the pauses while typing. */
const REST = 1_000;

/** The map check for those who only pass by it: made anew when edits pause, so that it takes no time from them. */
export function useRestedCheck(): MapCheck {
  const session = useSession();
  const [check, setCheck] = useState(() => liveCheckOf(session).now());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setCheck(liveCheckOf(session).now()), REST);
    };
    setCheck(liveCheckOf(session).now());
    const off = session.store.subscribe((now, before) => now.doc !== before.doc && ask());
    return () => {
      off();
      clearTimeout(timer);
    };
  }, [session]);
  return check;
}
