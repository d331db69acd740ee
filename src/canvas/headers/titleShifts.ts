import type { Layout } from '../../layout/Layout.ts';
import type { View } from '../view/firstView.ts';

/** What is left to a title at least: room for its dot and a few letters. CSS pixels of the screen. */
const TITLE_ROOM = 110;

/**
 * How far the title of each stage has to move along its header, so that a stage that has begun out of sight still says
 * its name. In the order of the stages, CSS pixels of the screen; `side`: where the lane headers begin.
 */
export function titleShifts(layout: Layout, view: View, side: number): readonly number[] {
  const rtl = layout.direction === 'rtl';
  const edge = rtl ? side : side + layout.laneHeader.width;
  return layout.stages.map(({ x, width }) => {
    const hidden = rtl ? view.x + (x + width) * view.zoom - edge : edge - view.x - x * view.zoom;
    return Math.round(Math.max(0, Math.min(hidden, width * view.zoom - TITLE_ROOM)));
  });
}
