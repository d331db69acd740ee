import { createEmitter } from '../lib/emitter.ts';
import { today } from '../lib/today.ts';
import { checkMap } from '../model/check/checkMap.ts';
import type { MapCheck } from '../model/check/MapCheck.ts';
import type { Session } from './Session.ts';

/** The map check of an open journey, kept up to date in idle moments while somebody looks at it. */
export interface LiveCheck {
  /** The check as it was last made; the same object until it is made again. */
  readonly current: () => MapCheck;
  /** The check of the document as it is at this moment. */
  readonly now: () => MapCheck;
  readonly subscribe: (listener: () => void) => () => void;
}

const whenIdle = (run: () => void): void => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 400 });
  else setTimeout(run, 0);
};

function createLiveCheck({ store }: Session): LiveCheck {
  const changed = createEmitter<void>();
  let check: MapCheck | null = null;
  let listeners = 0;
  let isWaiting = false;
  let stop = (): void => undefined;
  const now = (): MapCheck => {
    const { doc } = store.getState();
    const day = today();
    if (check?.doc !== doc || check.today !== day) check = checkMap(doc, day, check ?? undefined);
    return check;
  };
  const later = (): void => {
    if (isWaiting || store.getState().doc === check?.doc) return;
    isWaiting = true;
    // An edit is drawn first.
    whenIdle(() => {
      isWaiting = false;
      if (listeners === 0) return;
      now();
      changed.emit();
    });
  };
  return {
    now,
    current: () => check ?? now(),
    subscribe: (listener) => {
      if (listeners++ === 0) stop = store.subscribe(later);
      later();
      const off = changed.on(listener);
      return () => {
        off();
        if (--listeners === 0) stop();
      };
    },
  };
}

const checks = new WeakMap<Session, LiveCheck>();
/** The one check of a session: all who look at it share it. */
export function liveCheckOf(session: Session): LiveCheck {
  const known = checks.get(session) ?? createLiveCheck(session);
  checks.set(session, known);
  return known;
}
