import { type ReactNode, useSyncExternalStore } from 'react';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';

/** What was announced last. */
export interface Announcer {
  readonly announce: (message: string) => void;
  readonly current: () => string;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createAnnouncer(): Announcer {
  let current = '';
  const listeners = new Set<() => void>();
  return {
    announce: (message) => {
      // The same words twice are only heard twice when the text differs: a no-break space makes it so.
      current = message === current ? `${message}\u00a0` : message;
      for (const listener of listeners) listener();
    },
    current: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Says results politely to assistive technology. */
export function LiveRegion({ announcer }: { readonly announcer: Announcer }): ReactNode {
  const message = useSyncExternalStore(announcer.subscribe, announcer.current);
  return (
    <VisuallyHidden>
      <span aria-live="polite" data-announcements>
        {message}
      </span>
    </VisuallyHidden>
  );
}
