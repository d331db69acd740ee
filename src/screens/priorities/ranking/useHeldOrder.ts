import { useCallback, useMemo, useState } from 'react';
import { heldSections, type Sections, sameSections } from './Sections.ts';

interface HeldOrder {
  readonly shown: Sections;
  /** Whether the rows stand elsewhere than their scores say. */
  readonly isStale: boolean;
  /** From now on no row changes its place. */
  readonly hold: () => void;
  /** Sorts anew. */
  readonly release: () => void;
}

/**
 * Keeps the rows where they are while somebody scores them one after another: else each would run away from the
 * keyboard. Another question (`key`: model, filter) sorts anew.
 */
export function useHeldOrder(live: Sections, key: unknown): HeldOrder {
  const [held, setHeld] = useState<{ readonly key: unknown; readonly sections: Sections } | null>(null);
  const kept = held && held.key === key ? held.sections : null;
  const shown = useMemo(() => (kept ? heldSections(kept, live) : live), [kept, live]);
  const hold = useCallback(() => setHeld((now) => (now?.key === key ? now : { key, sections: shown })), [key, shown]);
  const release = useCallback(() => setHeld(null), []);
  const isStale = useMemo(() => kept !== null && !sameSections(shown, live), [kept, shown, live]);
  return { shown, isStale, hold, release };
}
