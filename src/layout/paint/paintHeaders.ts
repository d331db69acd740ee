import type { Direction } from '../../lib/direction.ts';
import { FONT_FAMILY } from '../fonts.ts';
import type { StageBox } from '../Layout.ts';
import { IconPass } from './IconPass.ts';
import { colorOf } from './MapTheme.ts';
import { inViewX, inViewY, type PaintJob } from './MapView.ts';
import { STAGE_MARK } from './mapStyle.ts';
import { textBars } from './paintBars.ts';
import { TextPass } from './TextPass.ts';
import { columnsWithin, lanesWithin } from './visibleCards.ts';

/** Titles of small views are at least this big, in CSS pixels. */
const SMALLEST_TITLE = 11;

/** Stage and step rows and the column of lane titles, for pictures. */
export function paintHeaders(job: PaintJob): void {
  const { ctx, layout, view, theme } = job;
  const texts = new TextPass();
  const icons = new IconPass();
  if (view.y < layout.header.height) paintTop(job, texts, icons);
  const { laneHeader } = layout;
  if (inViewX(view, laneHeader.x, laneHeader.width)) {
    const [from, to] = lanesWithin(layout, view.y, view.height);
    for (let l = from; l < to; l++) {
      const lane = layout.lanes[l];
      if (lane === undefined) continue;
      if (job.options.detail === 'full') texts.addAll(lane.header, laneHeader.x, lane.y);
      else bars(job, () => textBars(ctx, lane.header, laneHeader.x, lane.y));
      icons.addAll(lane.header, laneHeader.x, lane.y);
    }
  }
  texts.paint(ctx, theme);
  icons.paint(ctx, theme, view);
}

function paintTop(job: PaintJob, texts: TextPass, icons: IconPass): void {
  const { ctx, layout, view, theme, options } = job;
  const ltr = layout.direction === 'ltr';
  const { height, stageHeight, stepHeight } = layout.header;
  const [from, to] = columnsWithin(layout, view.x, view.width);
  for (let c = from; c < to; c++) {
    const column = layout.columns[c];
    if (column === undefined) continue;
    const startsStage = layout.columns[c - 1]?.stageId !== column.stageId;
    ctx.fillStyle = startsStage ? theme.lineStrong : theme.line;
    const edge = ltr ? column.x : column.x + column.width - 1;
    ctx.fillRect(edge, startsStage ? 0 : stageHeight, 1, startsStage ? height : stepHeight);
    if (options.detail === 'full') texts.addAll(column.marks, column.x, stageHeight);
  }
  for (const stage of layout.stages) {
    if (!inViewX(view, stage.x, stage.width)) continue;
    if (options.detail === 'full') paintStage(job, stage, texts, icons);
    else paintSmallStage(job, stage);
  }
  if (inViewY(view, height - 1, 1)) {
    ctx.fillStyle = theme.lineStrong;
    ctx.fillRect(0, height - 1, layout.width, 1);
  }
}

/** Left edge of a stage's colour mark, in map pixels. */
export const stageMarkX = (stage: StageBox, direction: Direction): number =>
  direction === 'ltr' ? stage.x + STAGE_MARK.start : stage.x + stage.width - STAGE_MARK.start - STAGE_MARK.size;

function paintStage({ ctx, theme, layout }: PaintJob, stage: StageBox, texts: TextPass, icons: IconPass): void {
  if (!stage.collapsed) {
    ctx.fillStyle = colorOf(theme, stage.tone);
    ctx.fillRect(stageMarkX(stage, layout.direction), STAGE_MARK.top, STAGE_MARK.size, STAGE_MARK.size);
  }
  texts.addAll(stage.marks, stage.x, 0);
  icons.addAll(stage.marks, stage.x, 0);
  if (stage.pill !== null) {
    const { x, y, width, height } = stage.pill;
    ctx.beginPath();
    ctx.roundRect(stage.x + x + 0.5, y + 0.5, width - 1, height - 1, height / 2);
    ctx.strokeStyle = theme.lineStrong;
    ctx.lineWidth = 1;
    ctx.stroke();
  }
}

/** A stage's title at a size that can be read, shortened to the width of the stage, over both header rows. */
function paintSmallStage({ ctx, layout, view, theme, options }: PaintJob, stage: StageBox): void {
  const zoom = view.scale / (options.pixelRatio ?? 1);
  const size = Math.min(SMALLEST_TITLE / zoom, layout.header.height * 0.8);
  const pad = 6;
  ctx.fillStyle = colorOf(theme, stage.tone);
  ctx.fillRect(stage.x, 0, stage.width, 3 / zoom);
  const runs = stage.marks.texts.filter((run) => run.font === 'stage');
  const direction = runs[0]?.direction ?? layout.direction;
  ctx.font = `600 ${size}px ${FONT_FAMILY}`;
  ctx.direction = direction;
  ctx.textAlign = direction === 'ltr' ? 'left' : 'right';
  ctx.textBaseline = 'alphabetic';
  ctx.fillStyle = colorOf(theme, 'ink');
  const text = shorten(ctx.measureText.bind(ctx), runs.map((run) => run.text).join(' '), stage.width - 2 * pad);
  const x = direction === 'ltr' ? stage.x + pad : stage.x + stage.width - pad;
  ctx.fillText(text, x, layout.header.height / 2 + size * 0.36);
  ctx.textAlign = 'left';
}

/** The text, or its longest beginning that fits with an ellipsis. */
function shorten(measure: (text: string) => { width: number }, text: string, width: number): string {
  const whole = measure(text).width;
  if (whole <= width) return text;
  const letters = [...text];
  let length = Math.floor((letters.length * width) / whole);
  while (length > 0) {
    const cut = `${letters.slice(0, length).join('').trimEnd()}…`;
    if (measure(cut).width <= width) return cut;
    length--;
  }
  return '';
}

function bars({ ctx, theme }: PaintJob, draw: () => void): void {
  ctx.fillStyle = colorOf(theme, 'ink3');
  ctx.globalAlpha = 0.4;
  draw();
  ctx.globalAlpha = 1;
}
