import type { Layout } from '../../layout/Layout.ts';
import type { Size, View } from '../view/firstView.ts';

/**
 * Where the header strips stand in the pane. They keep their size at every zoom: each ends where the painted grid
 * begins, and stays at the edge of the pane when the grid goes under it.
 */
export function stickyPlaces(layout: Layout, view: View, size: Size): { readonly top: number; readonly side: number } {
  const { height } = layout.header;
  const { x, width } = layout.laneHeader;
  const top = Math.max(0, Math.round(view.y + height * view.zoom - height));
  const side =
    layout.direction === 'rtl'
      ? Math.min(size.width - width, Math.round(view.x + x * view.zoom))
      : Math.max(0, Math.round(view.x + (x + width) * view.zoom - width));
  return { top, side };
}
