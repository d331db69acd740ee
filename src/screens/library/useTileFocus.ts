import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import type { Id } from '../../model/id.ts';

/**
 * When the tile that had the keyboard goes (to the bin, out of it, for good), the next one gets it, else the one before,
 * else the button of the view; when it comes back while the keyboard is nowhere, it has it again. Wants to hear the
 * focus of the tiles.
 */
export function useTileFocus(body: RefObject<HTMLElement | null>, ids: readonly Id[]): (event: FocusEvent) => void {
  const last = useRef<Id | null>(null);
  const gone = useRef<Id | null>(null);
  const were = useRef(ids);
  useLayoutEffect(() => {
    const before = were.current;
    were.current = ids;
    if (document.activeElement !== document.body) return;
    const focus = (selector: string): void => body.current?.querySelector<HTMLElement>(selector)?.focus();
    const go = (id: Id | undefined): void =>
      focus(id === undefined ? 'button[aria-pressed="true"]' : `[data-journey-id="${CSS.escape(id)}"] :is(a, button)`);
    const at = before.indexOf(last.current ?? '');
    if (gone.current !== null && ids.includes(gone.current)) {
      go(gone.current);
      gone.current = null;
    } else if (at >= 0 && !ids.includes(before[at] ?? '')) {
      gone.current = last.current;
      const stays = (id: Id): boolean => ids.includes(id);
      go(before.slice(at + 1).find(stays) ?? before.slice(0, at).findLast(stays));
    }
  }, [body, ids]);
  return ({ target }) => {
    // Menus of a tile are no part of its element.
    const id = target.closest<HTMLElement>('[data-journey-id]')?.dataset.journeyId;
    if (id !== undefined) last.current = id;
  };
}
