import type { Layout, TextRun } from '../../layout/Layout.ts';
import { BLUEPRINT_DASH, BLUEPRINT_STROKE, LINK_STROKE } from '../../layout/paint/mapStyle.ts';
import { arrowHead, labelGround } from '../../layout/paint/paintLinks.ts';
import { type SvgJob, svgRect, svgText } from './svgMarks.ts';
import { dashes, element, num } from './xml.ts';

function svgLabelGround(job: SvgJob, label: TextRun): string {
  const { x, y, width, height } = labelGround(label);
  return svgRect(x, y, width, height, job.theme.paper);
}

/** Links between cards; they lie under the cards. */
export function svgLinks(job: SvgJob, layout: Layout): string {
  const color = job.color('ink3');
  const lines = layout.links.map((link) => {
    const [x0, y0, ...rest] = link.curve.map(num);
    return (
      element('path', {
        d: `M${x0} ${y0}C${rest.join(' ')}`,
        fill: 'none',
        stroke: color,
        'stroke-width': LINK_STROKE,
        'stroke-dasharray': dashes(link.dash),
      }) +
      element('polygon', {
        points: arrowHead(link)
          .map(([x, y]) => `${num(x)},${num(y)}`)
          .join(' '),
        fill: color,
      }) +
      (link.label === null ? '' : svgLabelGround(job, link.label))
    );
  });
  const labels = layout.links.map(({ label }) => (label === null ? '' : svgText(job, label, 0, 0)));
  return lines.join('') + labels.join('');
}

/** The lines of a service blueprint, with their names. */
export const svgBlueprintLines = (job: SvgJob, layout: Layout): string =>
  layout.blueprintLines
    .map(
      ({ kind, y, label }) =>
        element('line', {
          x1: 0,
          y1: y,
          x2: layout.width,
          y2: y,
          stroke: job.color('ink3'),
          'stroke-width': BLUEPRINT_STROKE,
          'stroke-dasharray': dashes(BLUEPRINT_DASH[kind]),
        }) +
        svgLabelGround(job, label) +
        svgText(job, label, 0, 0),
    )
    .join('');
