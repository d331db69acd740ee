import { useEffect, useRef } from 'react';
import type { Route } from '../lib/route.ts';

/** What takes the keyboard on a screen: the element itself, or the stop of Tab inside it. */
const START = '[data-screen-start]';
/** Milliseconds in which a screen may come; afterwards the user has found a way. */
const PATIENCE = 5_000;

const isShown = (element: Element): boolean => element.getClientRects().length > 0;
/** Nowhere, or on a screen that is only kept until the next one has come. */
const isLost = (focused: Element | null): boolean => focused === null || focused === document.body || !isShown(focused);

function takeKeyboard(start: HTMLElement): void {
  const stop = start.tabIndex < 0 ? start.querySelector<HTMLElement>('[tabindex="0"]') : null;
  // Those that have more to do when Tab comes to them can tell that nobody has walked into them.
  start.dataset.arriving = '';
  (stop ?? start).focus({ preventScroll: true });
  delete start.dataset.arriving;
}

/**
 * Gives the keyboard to a screen that was gone to, since what led there has left the page with its screen. Not to the
 * first one: a page begins at its top. Focus that is somewhere already stays.
 */
export function useArrival(route: Route): void {
  const place = route.name === 'journey' ? `${route.id} ${route.screen}` : route.name;
  const last = useRef(place);
  useEffect(() => {
    if (last.current === place) return;
    last.current = place;
    const until = performance.now() + PATIENCE;
    let frame = 0;
    const look = (): void => {
      const start = [...document.querySelectorAll<HTMLElement>(START)].find(isShown);
      if (start && isLost(document.activeElement)) takeKeyboard(start);
      else if (performance.now() < until) frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [place]);
}
