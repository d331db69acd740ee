import type { EmotionCurve, LaneBox, Layout } from '../../layout/Layout.ts';
import { CURVE_GROUND, CURVE_STROKE } from '../../layout/paint/mapStyle.ts';
import type { SvgJob } from './svgMarks.ts';
import { dashes, element, num } from './xml.ts';

/** Emotion curves; their dots are drawn with the cards. */
export const svgCurves = (job: SvgJob, layout: Layout): string =>
  layout.lanes
    .filter((lane) => !lane.collapsed)
    .flatMap((lane) => lane.curves.map((curve, i) => svgCurve(job, lane, curve, i === 0)))
    .join('');

function svgCurve(job: SvgJob, lane: LaneBox, curve: EmotionCurve, isFirst: boolean): string {
  const first = curve.segments[0];
  const last = curve.segments.at(-1);
  if (first === undefined || last === undefined) return '';
  const pair = (x: number, y: number) => `${num(x)} ${num(lane.y + y)}`;
  const steps = curve.segments.map(
    ([, , x1, y1, x2, y2, x3, y3]) => `C${pair(x1, y1)} ${pair(x2, y2)} ${pair(x3, y3)}`,
  );
  const d = `M${pair(first[0], first[1])}${steps.join('')}`;
  const color = job.color(curve.tone);
  const line = element('path', {
    d,
    fill: 'none',
    stroke: color,
    'stroke-width': CURVE_STROKE,
    'stroke-linejoin': 'round',
    'stroke-dasharray': dashes(curve.dash),
  });
  if (!isFirst || lane.scale === null) return line;
  const ground = `${d}L${pair(last[6], lane.scale.middle)}L${pair(first[0], lane.scale.middle)}z`;
  return element('path', { d: ground, fill: color, 'fill-opacity': CURVE_GROUND }) + line;
}
