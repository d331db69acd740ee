import type { View } from './firstView.ts';

/** The view at whole device pixels: crisp text, and equal rounding in DOM and canvas. */
export function wholePixels({ x, y, zoom }: View): View {
  const ratio = window.devicePixelRatio;
  return { x: Math.round(x * ratio) / ratio, y: Math.round(y * ratio) / ratio, zoom };
}
