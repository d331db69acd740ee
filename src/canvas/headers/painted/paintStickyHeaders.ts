import { wholePixels } from '../headerPlaces.ts';
import { stickyPlaces } from '../stickyPlaces.ts';
import { BoxMarks } from './BoxMarks.ts';
import type { HeaderScene } from './HeaderScene.ts';
import { paintBox } from './paintBox.ts';
import { paintColumns } from './paintColumns.ts';
import { paintRows } from './paintRows.ts';

/** The buttons that add a stage and a lane: their size, and the room before them. */
const ADD = { size: 28, gap: 8, icon: 16 } as const;
/** From the start side of the titles to the icon of the button that adds a lane: its place, its border, its padding. */
const ADD_LANE = 6 + 1 + 3;

/**
 * The titles of stages, steps and lanes over the painted map, pixel by pixel as their elements show them at rest (only
 * without the strip of hand-offs). They stay in sight and of one size at every zoom.
 */
export function paintStickyHeaders(scene: HeaderScene): void {
  const { ctx, layout, view, size, ratio } = scene;
  const { top, side } = stickyPlaces(layout, view, size);
  const left = wholePixels(view.x);
  const above = wholePixels(view.y);
  const { width } = layout.laneHeader;
  const { height } = layout.header;
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  paintRows(scene, side, above, top + height);
  if (scene.addLane !== null) {
    const y = above + layout.height * view.zoom + ADD.gap;
    const marks = new BoxMarks(scene, layout.direction, side, width);
    marks.icon('add', ADD_LANE, y + (ADD.size - ADD.icon) / 2, ADD.icon, 'ink3');
    const from = ADD_LANE + ADD.icon + 4;
    marks.words(scene.addLane, from, { font: 'step', tone: 'ink3', height: 16, top: y + (ADD.size - 16) / 2 });
    marks.paint();
  }
  paintColumns(scene, left, top, side);
  if (scene.addLane !== null) {
    const end = left + layout.width * view.zoom + ADD.gap;
    const marks = new BoxMarks(scene, 'ltr', layout.direction === 'rtl' ? left - ADD.size - ADD.gap : end, ADD.size);
    marks.icon('add', (ADD.size - ADD.icon) / 2, top + Math.floor((height - ADD.size) / 2) + 6, ADD.icon, 'ink3');
    marks.paint();
  }
  paintBox(scene, { x: side, y: top, width, height }, { bottom: 'lineStrong' });
}
