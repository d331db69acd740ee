import type { ScreenPoint } from '../../editor/MenuTarget.ts';

export interface Follower {
  /** The pointer has left the place where it went down: the drag begins. False: nothing is to be dragged. */
  readonly start: () => boolean;
  readonly move: (point: ScreenPoint, event: PointerEvent | null) => void;
  readonly drop: (point: ScreenPoint) => void;
  /** Escape, a lost pointer, or the end of the canvas. Called only after `start`. */
  readonly cancel: () => void;
  /** Up again without a drag. */
  readonly click?: (event: PointerEvent) => void;
}

const THRESHOLD = { mouse: 4, other: 8 } as const;

/** Follows one pointer from its pointerdown to its end, wherever on the screen it goes. Returns the abort. */
export function followPointer(down: PointerEvent, follower: Follower): () => void {
  const threshold = down.pointerType === 'mouse' ? THRESHOLD.mouse : THRESHOLD.other;
  const listening = new AbortController();
  const options = { signal: listening.signal, capture: true };
  let dragging = false;
  const end = (finish: () => void) => {
    listening.abort();
    finish();
  };
  const cancel = () => end(() => dragging && follower.cancel());
  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerId !== down.pointerId) return;
      if (!dragging) {
        if (Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < threshold) return;
        if (!follower.start()) return listening.abort();
        dragging = true;
      }
      follower.move({ x: event.clientX, y: event.clientY }, event);
    },
    options,
  );
  window.addEventListener(
    'pointerup',
    (event) => {
      if (event.pointerId !== down.pointerId) return;
      end(() => {
        if (dragging) follower.drop({ x: event.clientX, y: event.clientY });
        else follower.click?.(event);
      });
    },
    options,
  );
  window.addEventListener('pointercancel', (event) => event.pointerId === down.pointerId && cancel(), options);
  // Elements lose the focus too; only the loss of the window ends a drag.
  window.addEventListener('blur', (event) => event.target === window && cancel(), options);
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !dragging) return;
      event.preventDefault();
      event.stopPropagation();
      cancel();
    },
    options,
  );
  return cancel;
}
