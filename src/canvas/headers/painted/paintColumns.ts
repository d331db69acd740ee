import type { StageBox } from '../../../layout/Layout.ts';
import { colorOf } from '../../../layout/paint/MapTheme.ts';
import { STAGE_MARK } from '../../../layout/paint/mapStyle.ts';
import { columnPlace, PAD, stageTop, stepLines, titleLine } from '../headerPlaces.ts';
import { titleOf } from '../titleOf.ts';
import { titleShifts } from '../titleShifts.ts';
import { BoxMarks } from './BoxMarks.ts';
import type { HeaderScene } from './HeaderScene.ts';
import { paintBox } from './paintBox.ts';

const BORDER = 1;
const GAP = 8;
const PILL = { padding: 8, height: 18 } as const;

/** The titles of stages and steps. `left`: where the map begins, `top`: where the strip does, in the pane. */
export function paintColumns(scene: HeaderScene, left: number, top: number, side: number): void {
  const { layout, view } = scene;
  const { height, stageHeight } = layout.header;
  const shifts = titleShifts(layout, view, side);
  for (const [index, stage] of layout.stages.entries()) {
    const { x, width, narrow, tiny } = columnPlace(stage, view);
    const box = { x: left + x, y: top, width, height: stageHeight };
    paintBox(scene, box, { start: 'lineStrong' }, () =>
      paintStage(scene, stage, box, shifts[index] ?? 0, { narrow, tiny }),
    );
  }
  for (const column of layout.columns) {
    const { x, width, tiny } = columnPlace(column, view);
    const box = { x: left + x, y: top + stageHeight, width, height: height - stageHeight };
    paintBox(scene, box, { start: 'line', bottom: 'lineStrong' }, () => {
      const { collapsed } = layout.stages.find(({ stageId }) => stageId === column.stageId) ?? {};
      const title = collapsed || tiny ? '' : scene.stepTitle(column.stepId);
      const marks = new BoxMarks(scene, layout.direction, box.x, box.width);
      const room = width - BORDER - 2 * PAD;
      const most = stepLines(box.height);
      const height = titleLine(title);
      for (const [line, text] of scene.type.lines(title, 'step', Math.max(0, room), most).entries())
        marks.words(text, BORDER + PAD, { font: 'step', tone: 'ink3', height, top: box.y + 2 + line * height });
      marks.paint();
    });
  }
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface Room {
  readonly narrow: boolean;
  readonly tiny: boolean;
}

function paintStage(
  scene: HeaderScene,
  stage: StageBox,
  { x, y, width }: Box,
  shift: number,
  { narrow, tiny }: Room,
): void {
  const { ctx, type, layout, theme } = scene;
  const marks = new BoxMarks(scene, layout.direction, x, width);
  const above = stageTop(layout.header.stageHeight);
  const middle = y + above + (layout.header.stageHeight - above) / 2;
  if (stage.collapsed) {
    const count = titleOf(stage.marks, 'meta');
    const icon = stage.marks.icons[0]?.icon;
    const used = (icon ? 12 + 2 : 0) + type.width(count, 'meta');
    const from = BORDER + shift + (width - BORDER - shift - used) / 2;
    if (icon) marks.icon(icon, from, middle - 6, 12, 'ink3');
    marks.words(count, from + (icon ? 14 : 0), { font: 'meta', tone: 'ink3', height: 16, top: middle - 8 });
    marks.paint();
    return;
  }
  const from = BORDER + PAD + shift;
  const room = width - from - PAD;
  const before = STAGE_MARK.size + GAP;
  ctx.fillStyle = colorOf(theme, stage.tone);
  ctx.beginPath();
  ctx.roundRect(marks.left(from, STAGE_MARK.size), middle - STAGE_MARK.size / 2, STAGE_MARK.size, STAGE_MARK.size, 2);
  ctx.fill();
  const title = tiny ? '' : scene.stageTitle(stage.stageId) || titleOf(stage.marks, 'stage');
  const text = type.line(title, 'stage', Math.max(0, room - before));
  marks.words(text, from + before, { font: 'stage', tone: 'ink', height: 18, top: middle - 9 });
  const timing = titleOf(stage.marks, 'meta');
  const pill = type.width(timing, 'meta') + 2 * PILL.padding;
  const taken = Math.min(type.width(title, 'stage'), room - before);
  if (timing !== '' && !narrow && before + taken + GAP + pill <= room) {
    const start = width - PAD - pill;
    // On whole pixels, as the edges of elements are.
    const left = Math.round(marks.left(start, pill));
    const right = Math.round(marks.left(start, pill) + pill);
    ctx.beginPath();
    ctx.roundRect(left + 0.5, middle - PILL.height / 2 + 0.5, right - left - 1, PILL.height - 1, 8.5);
    ctx.strokeStyle = theme.lineStrong;
    ctx.lineWidth = 1;
    ctx.stroke();
    marks.words(timing, start + PILL.padding, { font: 'meta', tone: 'ink3', height: 16, top: middle - 8 });
  }
  marks.paint();
}
