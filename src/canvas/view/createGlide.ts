import type { View } from './firstView.ts';

/** How long a glide takes, in ms. */
export const GLIDE_MS = 150;

export interface Glide {
  /** Moves the view to another one in `GLIDE_MS`, quickly at first. */
  readonly to: (target: View) => void;
  readonly stop: () => void;
  /** Where the view is on its way to; null at rest. */
  readonly target: () => View | null;
}

const isSame = (a: View, b: View): boolean => a.x === b.x && a.y === b.y && a.zoom === b.zoom;

/**
 * The view after a share (0…1) of the way. Zoom grows by equal factors and about one point, the one that stands at the
 * same place in both views: the place is a linear function of the zoom then, and of the share where the zoom stays.
 */
export function viewBetween(from: View, to: View, share: number): View {
  if (share >= 1) return to;
  const factor = Math.log(to.zoom / from.zoom);
  // (zoom − from.zoom) ÷ (to.zoom − from.zoom), exact also where the two are nearly the same.
  const way = factor === 0 ? share : Math.expm1(factor * share) / Math.expm1(factor);
  return {
    x: from.x + (to.x - from.x) * way,
    y: from.y + (to.y - from.y) * way,
    zoom: from.zoom * Math.exp(factor * share),
  };
}

interface GlideOptions {
  readonly view: () => View;
  readonly put: (view: View) => void;
  /** As `requestAnimationFrame`: the time is in ms, on the clock of `performance.now`. */
  readonly nextFrame?: (step: (time: number) => void) => unknown;
  readonly now?: () => number;
}

/** Glides of one view. Whoever else moves the view meanwhile (a wheel, a drag, a finger) ends the glide. */
export function createGlide({
  view,
  put,
  nextFrame = (step) => requestAnimationFrame(step),
  now = () => performance.now(),
}: GlideOptions): Glide {
  let target: View | null = null;
  const stop = () => {
    target = null;
  };
  return {
    to: (wanted) => {
      target = wanted;
      const from = view();
      const begun = now();
      let last = from;
      const step = (time: number) => {
        // Another glide has begun, or somebody else has moved the view.
        if (target !== wanted) return;
        if (!isSame(view(), last)) return stop();
        const share = Math.min(1, Math.max(0, (time - begun) / GLIDE_MS));
        if (share === 1) stop();
        put(viewBetween(from, wanted, 1 - (1 - share) ** 3));
        last = view();
        if (share < 1) nextFrame(step);
      };
      nextFrame(step);
    },
    stop,
    target: () => target,
  };
}
