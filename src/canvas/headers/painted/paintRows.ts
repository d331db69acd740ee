import type { HeatStrip, LaneBox, Rect } from '../../../layout/Layout.ts';
import { PAD, rowPlace, titleLine } from '../headerPlaces.ts';
import { titleOf } from '../titleOf.ts';
import { BoxMarks } from './BoxMarks.ts';
import type { HeaderScene } from './HeaderScene.ts';
import { paintBox } from './paintBox.ts';

const ICON = { lane: 16, chevron: 12 } as const;
const GAP = { across: 6, down: 2, legend: 7 } as const;
/** At the end side: padding and hairline. */
const END = 9;
const LINE = 18;
const LEGEND_LINE = 16;

const EDGES = { end: 'line', bottom: 'line' } as const;

/**
 * The titles of the strip of pain and of lanes. In the pane: `left`, where they begin, `top`, where the map does, `edge`,
 * where the titles of columns end.
 */
export function paintRows(scene: HeaderScene, left: number, top: number, edge: number): void {
  const { layout, view } = scene;
  const { width } = layout.laneHeader;
  const place = (row: LaneBox | HeatStrip) => {
    const { y, height, titleTop, low, lines, tiny } = rowPlace(row, view, edge);
    const box: Rect = { x: left, y: top + y, width, height };
    return { box, top: box.y + titleTop, low, lines, tiny };
  };
  const { heat } = layout;
  if (heat) {
    const { box, top, lines, tiny } = place(heat);
    paintBox(scene, box, EDGES, () => {
      if (tiny) return;
      const marks = new BoxMarks(scene, layout.direction, left, width);
      marks.icon('heat', PAD, top, ICON.lane, 'ink2');
      paintTitle(scene, marks, titleOf(heat.header, 'lane'), PAD + ICON.lane + GAP.across, width - END, top, lines);
      marks.paint();
    });
  }
  for (const lane of layout.lanes) {
    const { box, top, low, lines, tiny } = place(lane);
    paintBox(scene, box, EDGES, () => !tiny && paintLane(scene, lane, box, top, low, lines));
  }
}

/** Between two distances from the start side; returns the height of the lines. */
function paintTitle(
  { type }: HeaderScene,
  marks: BoxMarks,
  title: string,
  from: number,
  to: number,
  top: number,
  most: number,
  oneLine = false,
): number {
  const height = titleLine(title);
  const lines = oneLine ? [type.line(title, 'lane', to - from)] : type.lines(title, 'lane', to - from, most);
  for (const [index, text] of lines.entries())
    marks.words(text, from, { font: 'lane', tone: 'ink2', height, top: top + index * height });
  return lines.length * height;
}

function paintLane(
  scene: HeaderScene,
  lane: LaneBox,
  { x, width }: Rect,
  top: number,
  low: boolean,
  lines: number,
): void {
  const { type, layout } = scene;
  const marks = new BoxMarks(scene, layout.direction, x, width);
  let from = PAD;
  if (lane.collapsed) {
    marks.icon(layout.direction === 'rtl' ? 'chevronLeft' : 'chevronRight', from, top, ICON.chevron, 'ink2');
    from += ICON.chevron + GAP.across;
  }
  const icon = lane.header.icons[0]?.icon;
  if (icon) {
    marks.icon(icon, from, top, ICON.lane, 'ink2');
    from += ICON.lane + GAP.across;
  }
  const [count, ...legend] = lane.header.texts.filter(({ font }) => font !== 'lane');
  const countWidth = type.width(count?.text ?? '', 'meta');
  const end = width - END - countWidth;
  if (count) marks.words(count.text, end, { font: 'meta', tone: 'ink3', height: LINE, top });
  const taken = paintTitle(scene, marks, lane.title, from, end - GAP.across, top, lines, lane.collapsed);
  let y = top + taken + GAP.down;
  for (let i = 0; !low && i + 1 < legend.length; i += 2) {
    const sample = legend[i];
    const name = legend[i + 1];
    if (!sample || !name) break;
    const line = { font: 'meta', height: LEGEND_LINE, top: y } as const;
    marks.words(sample.text, PAD, { ...line, tone: sample.tone });
    marks.words(name.text, PAD + type.width(sample.text, 'meta') + GAP.legend, { ...line, tone: 'ink2' });
    y += LEGEND_LINE + GAP.down;
  }
  marks.paint();
}
