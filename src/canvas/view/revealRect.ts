import type { Rect } from '../../layout/Layout.ts';
import type { CanvasCore } from '../CanvasCore.ts';
import { revealView } from './firstView.ts';
import { wholePixels } from './wholePixels.ts';

/** Moves the view just so far that a rectangle of the map is beside the headers, not under them. */
export function revealRect({ session, viewport, near }: CanvasCore, rect: Rect): void {
  const view = viewport.view();
  const next = revealView(session.store.getState().layout, viewport.size(), view, rect);
  if (next.x !== view.x || next.y !== view.y) near.jump(() => viewport.set(wholePixels(next)));
}
