import { afterPaint } from '../lib/afterPaint.ts';

/** What the user, or the browser with the page, may do next. */
const NEXT = ['keydown', 'pointerdown', 'click', 'focusout', 'visibilitychange', 'beforeunload', 'pagehide'];
/** Milliseconds after which nobody waits for a frame any more: a page that is not seen has none. */
const LONGEST = 300;

/** Works after the next frame has been painted; earlier where something is done before that. */
export function soon(work: () => void): void {
  const now = (): void => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    for (const type of NEXT) window.removeEventListener(type, now, true);
    work();
  };
  let timer: ReturnType<typeof setTimeout> | null = setTimeout(now, LONGEST);
  for (const type of NEXT) window.addEventListener(type, now, true);
  void afterPaint().then(now);
}
