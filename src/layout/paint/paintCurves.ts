import { cssFont } from '../fonts.ts';
import type { CurvePoint, EmotionCurve, LaneBox, Tone } from '../Layout.ts';
import { colorOf } from './MapTheme.ts';
import { inViewX, type PaintJob } from './MapView.ts';
import {
  CURVE_GROUND,
  CURVE_STROKE,
  DOT_RADIUS,
  DOT_STROKE,
  RING_WIDTH,
  SCORE_ABOVE,
  SCORE_BELOW,
} from './mapStyle.ts';
import { lanesWithin } from './visibleCards.ts';

/** Tone of a dot: halves are drawn in the colour of the stronger whole score. */
export function emotionTone(score: number): Tone {
  const whole = Math.sign(score) * Math.min(2, Math.ceil(Math.abs(score)));
  if (whole === -2) return 'emotion-2';
  if (whole === -1) return 'emotion-1';
  if (whole === 1) return 'emotion1';
  return whole === 2 ? 'emotion2' : 'emotion0';
}

/** Emotion curves of the lanes in view; drawn before the cards. */
export function paintCurves(job: PaintJob): void {
  forEachCurve(job, (lane, curve, isFirst) => paintCurve(job, lane, curve, isFirst));
}

/** The dots of the curves, with the scores of peaks, valleys and ends; drawn after the cards. */
export function paintDots(job: PaintJob): void {
  forEachCurve(job, (lane, curve) => {
    for (const point of curve.points) {
      if (inViewX(job.view, point.x - 40, 80) && job.options.skip?.(point.cardId) !== true) {
        paintDot(job, point, lane.y + point.y);
      }
    }
  });
}

function forEachCurve(job: PaintJob, draw: (lane: LaneBox, curve: EmotionCurve, isFirst: boolean) => void): void {
  const [from, to] = lanesWithin(job.layout, job.view.y, job.view.height);
  for (let l = from; l < to; l++) {
    const lane = job.layout.lanes[l];
    if (lane === undefined || lane.collapsed) continue;
    lane.curves.forEach((curve, i) => {
      draw(lane, curve, i === 0);
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
}

function paintDot({ ctx, theme, view, options }: PaintJob, point: CurvePoint, y: number): void {
  const grow = Math.max(1, (0.6 * (options.pixelRatio ?? 1)) / view.scale);
  const circle = (radius: number) => {
    ctx.beginPath();
    ctx.arc(point.x, y, radius, 0, 2 * Math.PI);
  };
  circle(DOT_RADIUS * grow);
  ctx.fillStyle = theme.surface;
  ctx.fill();
  ctx.strokeStyle = colorOf(theme, emotionTone(point.score));
  ctx.lineWidth = DOT_STROKE * grow;
  ctx.stroke();
  if (options.selected?.has(point.cardId) === true) {
    circle((DOT_RADIUS + DOT_STROKE) * grow + RING_WIDTH / 2);
    ctx.strokeStyle = theme.focus;
    ctx.lineWidth = RING_WIDTH * grow;
    ctx.stroke();
  }
  if (point.role !== null && options.detail === 'full') {
    ctx.font = cssFont('meta');
    ctx.direction = 'ltr';
    ctx.textAlign = 'center';
    ctx.fillStyle = colorOf(theme, 'ink2');
    ctx.fillText(point.label, point.x, point.score < 0 ? y + SCORE_BELOW : y - SCORE_ABOVE);
    ctx.textAlign = 'left';
  }
}
