import type { ScreenPoint } from '../../editor/MenuTarget.ts';

/** Milliseconds that a finger rests, and CSS pixels that it may move meanwhile. */
const HOLD = 500;
const SLACK = 8;

/**
 * Tells of a finger that stays where it went down: not every browser opens the context menu for it. What else the
 * touch has begun (a tap, a drag) is cancelled.
 */
export function onLongPress(down: PointerEvent, held: (target: Element, at: ScreenPoint) => void): void {
  const { target, pointerId, clientX: x, clientY: y } = down;
  if (down.pointerType !== 'touch' || !(target instanceof Element)) return;
  const listening = new AbortController();
  const options = { signal: listening.signal, capture: true };
  const end = (): void => {
    clearTimeout(timer);
    listening.abort();
  };
  const timer = setTimeout(() => {
    end();
    target.dispatchEvent(new PointerEvent('pointercancel', { pointerId, pointerType: 'touch', bubbles: true }));
    held(target, { x, y });
  }, HOLD);
  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerId !== pointerId || Math.hypot(event.clientX - x, event.clientY - y) > SLACK) end();
    },
    options,
  );
  for (const type of ['pointerup', 'pointercancel', 'pointerdown', 'contextmenu', 'blur'] as const)
    window.addEventListener(type, (event) => event !== down && end(), options);
}
