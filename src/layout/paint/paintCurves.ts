import type { EmotionCurve, LaneBox } from '../Layout.ts';
import { colorOf } from './MapTheme.ts';
import { inViewX, type PaintJob } from './MapView.ts';
import { CURVE_GROUND, CURVE_STROKE } from './mapStyle.ts';
import { lanesWithin } from './visibleCards.ts';

/** Emotion curves of the lanes in view; drawn before the cards, whose dots lie on them. */
export function paintCurves(job: PaintJob): void {
  const [from, to] = lanesWithin(job.layout, job.view.y, job.view.height);
  for (let l = from; l < to; l++) {
    const lane = job.layout.lanes[l];
    if (lane === undefined || lane.collapsed) continue;
    lane.curves.forEach((curve, i) => {
      paintCurve(job, lane, curve, i === 0);
    });
  }
}

function paintCurve({ ctx, theme, view, options }: PaintJob, lane: LaneBox, curve: EmotionCurve, isFirst: boolean) {
  const seen = curve.segments.filter(([x0, , , , , , x3]) => inViewX(view, Math.min(x0, x3), Math.abs(x3 - x0)));
  const first = seen[0];
  const last = seen.at(-1);
  if (first === undefined || last === undefined) return;
  const trace = () => {
    ctx.moveTo(first[0], lane.y + first[1]);
    for (const [, , x1, y1, x2, y2, x3, y3] of seen) {
      ctx.bezierCurveTo(x1, lane.y + y1, x2, lane.y + y2, x3, lane.y + y3);
    }
  };
  if (isFirst && lane.scale !== null) {
    ctx.beginPath();
    trace();
    ctx.lineTo(last[6], lane.y + lane.scale.middle);
    ctx.lineTo(first[0], lane.y + lane.scale.middle);
    ctx.fillStyle = colorOf(theme, curve.tone);
    ctx.globalAlpha = CURVE_GROUND;
    ctx.fill();
    ctx.globalAlpha = 1;
  }
  ctx.beginPath();
  trace();
  ctx.strokeStyle = colorOf(theme, curve.tone);
  ctx.lineWidth = Math.max(CURVE_STROKE, (1.25 * (options.pixelRatio ?? 1)) / view.scale);
  ctx.lineJoin = 'round';
  ctx.setLineDash([...curve.dash]);
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.lineJoin = 'miter';
}
