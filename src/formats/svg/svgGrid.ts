import type { Layout, StageBox } from '../../layout/Layout.ts';
import { STAGE_MARK } from '../../layout/paint/mapStyle.ts';
import { scaleLines } from '../../layout/paint/paintGrid.ts';
import { stageMarkX } from '../../layout/paint/paintHeaders.ts';
import type { Direction } from '../../lib/direction.ts';
import { type SvgJob, svgIcons, svgRect, svgTexts } from './svgMarks.ts';
import { element } from './xml.ts';

/** Hairlines of stages, steps and lanes, and the scale behind emotion curves. */
export function svgGrid(job: SvgJob, layout: Layout): string {
  const { theme } = job;
  const { header, laneHeader } = layout;
  const ltr = layout.direction === 'ltr';
  const gridLeft = ltr ? laneHeader.x + laneHeader.width : 0;
  const gridRight = ltr ? layout.width : laneHeader.x;
  const lines: string[] = [];
  for (const lane of layout.lanes) {
    lines.push(svgRect(0, lane.y + lane.height - 1, layout.width, 1, theme.line));
    for (const y of scaleLines(lane)) lines.push(svgRect(gridLeft, lane.y + y, gridRight - gridLeft, 1, theme.line));
  }
  layout.columns.forEach((column, i) => {
    const startsStage = layout.columns[i - 1]?.stageId !== column.stageId;
    const top = startsStage ? 0 : header.stageHeight;
    const color = startsStage ? theme.lineStrong : theme.line;
    lines.push(svgRect(ltr ? column.x : column.x + column.width - 1, top, 1, layout.height - top, color));
  });
  lines.push(svgRect(0, header.height - 1, layout.width, 1, theme.lineStrong));
  return lines.join('');
}

/** Stage, step and lane titles. */
export function svgHeaders(job: SvgJob, layout: Layout): string {
  const parts: string[] = [];
  for (const stage of layout.stages) parts.push(element('g', {}, svgStage(job, stage, layout.direction)));
  for (const column of layout.columns) parts.push(svgTexts(job, column.marks, column.x, layout.header.stageHeight));
  for (const lane of layout.lanes) {
    const { x } = layout.laneHeader;
    parts.push(element('g', {}, svgTexts(job, lane.header, x, lane.y) + svgIcons(job, lane.header, x, lane.y)));
  }
  return parts.join('\n');
}

function svgStage(job: SvgJob, stage: StageBox, direction: Direction): string {
  const { top, size } = STAGE_MARK;
  const mark = stage.collapsed ? '' : svgRect(stageMarkX(stage, direction), top, size, size, job.color(stage.tone));
  const texts = svgTexts(job, stage.marks, stage.x, 0) + svgIcons(job, stage.marks, stage.x, 0);
  if (stage.pill === null) return mark + texts;
  const { x, y, width, height } = stage.pill;
  const pill = element('rect', {
    x: stage.x + x + 0.5,
    y: y + 0.5,
    width: width - 1,
    height: height - 1,
    rx: (height - 1) / 2,
    fill: 'none',
    stroke: job.theme.lineStrong,
  });
  return mark + pill + texts;
}
