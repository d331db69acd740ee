import type { Canvas2D, MapView } from './MapView.ts';

/** Whole device pixels stay whole: takes away the noise of the division that made the view. */
const settle = (value: number): number => {
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-6 * Math.max(1, Math.abs(value)) ? whole : value;
};

/** Makes the context draw in map pixels, from the given point of the map and in units of `unit` map pixels. */
export function toMap(ctx: Canvas2D, view: MapView, x = 0, y = 0, unit = 1): void {
  const { scale } = view;
  ctx.setTransform(scale * unit, 0, 0, scale * unit, settle((x - view.x) * scale), settle((y - view.y) * scale));
}
