import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { useIsPrinting } from '../print/useIsPrinting.ts';
import { type Run, runsOf } from './runsOf.ts';
import { type ListInSight, type Sight, UNSEEN } from './Sight.ts';

const NO_SIGHT = createStore<ReadonlyMap<string, ListInSight>>(() => new Map());

interface Runs<E extends HTMLElement> {
  readonly runs: readonly Run[];
  /** Of the element whose children the items are. Each carries its id as `data-item`. */
  readonly list: RefObject<E | null>;
  /** How high the items of a run are together, CSS pixels. */
  readonly heightOf: (run: Run) => number;
}

/**
 * Which items of a list are in the page: those in sight, and the pinned ones wherever they are. Without a sight, and on
 * paper, all. `key` names the list among those of the sight.
 */
export function useRuns<E extends HTMLElement>(
  onScreen: Sight | null,
  key: string,
  ids: readonly string[],
  pinned: readonly (string | null)[],
): Runs<E> {
  const list = useRef<E>(null);
  const sight = useIsPrinting() ? null : onScreen;
  const seen = useStore(sight?.lists ?? NO_SIGHT, (lists) => lists.get(key)) ?? UNSEEN;
  useLayoutEffect(() => (sight && list.current ? sight.keep(key, list.current, ids) : undefined), [sight, key, ids]);
  const places = pinned.map((id) => (id === null ? -1 : ids.indexOf(id))).join(' ');
  return useMemo(() => {
    const heightOf = (run: Run): number => sight?.heightOf(ids, seen, run) ?? 0;
    if (!sight) return { runs: ids.length > 0 ? [{ from: 0, to: ids.length, isShown: true }] : [], list, heightOf };
    return { runs: runsOf(ids.length, seen, places.split(' ').map(Number), seen.perLine), list, heightOf };
  }, [sight, seen, ids, places]);
}
