import type { HeatStrip, Layout } from '../../layout/Layout.ts';
import { type SvgJob, svgIcons, svgRect, svgTexts } from './svgMarks.ts';

/** The strip of pain: title, words and bars. */
export function svgHeat(job: SvgJob, layout: Layout, strip: HeatStrip): string {
  const { y, height, header } = strip;
  const { x } = layout.laneHeader;
  const parts = [
    svgRect(0, y + height - 1, layout.width, 1, job.theme.lineStrong),
    svgTexts(job, header, x, y),
    svgIcons(job, header, x, y),
  ];
  for (const { x, bar, level, marks } of strip.cells) {
    if (bar !== null && level !== null)
      parts.push(svgRect(x + bar.x, y + bar.y, bar.width, bar.height, job.color(`severity${level}`)));
    parts.push(svgTexts(job, marks, x, y));
  }
  return parts.join('');
}
