import type { LaneBox } from '../Layout.ts';
import type { PaintJob } from './MapView.ts';
import { columnsWithin, lanesWithin } from './visibleCards.ts';

/** Hairlines of stages, steps and lanes, and the scale behind emotion curves. */
export function paintGrid({ ctx, layout, view, theme }: PaintJob): void {
  const ltr = layout.direction === 'ltr';
  const [firstColumn, lastColumn] = columnsWithin(layout, view.x, view.width);
  const [firstLane, lastLane] = lanesWithin(layout, view.y, view.height);
  const top = Math.max(view.y, layout.header.height);
  const bottom = Math.min(view.y + view.height, layout.height);
  const left = Math.max(view.x, 0);
  const right = Math.min(view.x + view.width, layout.width);
  const gridLeft = Math.max(left, ltr ? layout.laneHeader.x + layout.laneHeader.width : 0);
  const gridRight = Math.min(right, ltr ? layout.width : layout.laneHeader.x);
  const across = (x1: number, x2: number, y: number) => {
    if (x2 > x1) ctx.fillRect(x1, y, x2 - x1, 1);
  };

  ctx.fillStyle = theme.line;
  for (let l = firstLane; l < lastLane; l++) {
    const lane = layout.lanes[l];
    if (lane === undefined) continue;
    across(left, right, lane.y + lane.height - 1);
    for (const y of scaleLines(lane)) across(gridLeft, gridRight, lane.y + y);
  }
  if (bottom <= top) return;
  for (let c = firstColumn; c < lastColumn; c++) {
    const column = layout.columns[c];
    if (column === undefined) continue;
    const startsStage = layout.columns[c - 1]?.stageId !== column.stageId;
    ctx.fillStyle = startsStage ? theme.lineStrong : theme.line;
    ctx.fillRect(ltr ? column.x : column.x + column.width - 1, top, 1, bottom - top);
  }
}

/** y, relative to the lane, of the lines that mark the scores +2, 0 and −2. */
export const scaleLines = (lane: LaneBox): readonly number[] =>
  lane.scale === null ? [] : [lane.scale.top, lane.scale.middle, lane.scale.bottom].map(Math.round);
