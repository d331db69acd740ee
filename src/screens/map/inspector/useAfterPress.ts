import { useEffect, useRef, useState } from 'react';

/** A second press within this time makes a double click, milliseconds. */
const DOUBLE_CLICK = 300;

/**
 * Whether something wanted may be shown: at once when keys asked for it, and after a press or a drag only when it
 * cannot become a double click any more. What comes under the pointer or moves the map would spoil either.
 */
export function useAfterPress(wanted: boolean): boolean {
  const [isShown, setShown] = useState(wanted);
  const press = useRef({ isDown: false, at: Number.NEGATIVE_INFINITY });
  useEffect(() => {
    const down = (): void => {
      press.current = { isDown: true, at: performance.now() };
    };
    const up = (): void => {
      press.current = { ...press.current, isDown: false };
    };
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    window.addEventListener('pointerdown', down, options);
    for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, up, options);
    return () => listening.abort();
  }, []);
  useEffect(() => {
    let timer = 0;
    const show = (): void => {
      const { isDown, at } = press.current;
      const rest = isDown ? DOUBLE_CLICK : at + DOUBLE_CLICK - performance.now();
      if (rest > 0) timer = window.setTimeout(show, rest);
      else setShown(true);
    };
    if (wanted) show();
    else setShown(false);
    return () => window.clearTimeout(timer);
  }, [wanted]);
  return isShown && wanted;
}
