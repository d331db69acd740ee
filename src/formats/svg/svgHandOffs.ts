import type { HandOffStrip, Layout } from '../../layout/Layout.ts';
import { HAND_OFF_DASH, HAND_OFF_STROKE } from '../../layout/paint/mapStyle.ts';
import { type SvgJob, svgIcons, svgRect, svgTexts } from './svgMarks.ts';
import { dashes, element } from './xml.ts';

/** Hand-offs and channel switches: the strip of words, and lines down the map. */
export function svgHandOffs(job: SvgJob, layout: Layout, { y, height, header, cells }: HandOffStrip): string {
  const parts = [
    svgRect(0, y + height - 1, layout.width, 1, job.theme.lineStrong),
    svgTexts(job, header, layout.laneHeader.x, y),
    svgIcons(job, header, layout.laneHeader.x, y),
  ];
  for (const { x, lineX, marks } of cells) {
    if (lineX !== null)
      parts.push(
        element('line', {
          x1: lineX + 0.5,
          y1: y,
          x2: lineX + 0.5,
          y2: layout.height,
          stroke: job.color('accent'),
          'stroke-width': HAND_OFF_STROKE,
          'stroke-dasharray': dashes(HAND_OFF_DASH),
        }),
      );
    parts.push(svgTexts(job, marks, x, y), svgIcons(job, marks, x, y));
  }
  return parts.join('');
}
