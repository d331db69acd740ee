import { FONTS } from '../fonts.ts';
import type { LinkPath, TextRun } from '../Layout.ts';
import { colorOf } from './MapTheme.ts';
import { inViewX, inViewY, isDimLink, type PaintJob } from './MapView.ts';
import { ARROW, BLUEPRINT_DASH, BLUEPRINT_STROKE, LABEL_PAD, LINK_STROKE } from './mapStyle.ts';
import { TextPass } from './TextPass.ts';

/** Corners of the arrow head at the end of a link: tip, and the two others. */
export function arrowHead({ curve, angle }: LinkPath): readonly (readonly [number, number])[] {
  const tip = [curve[6], curve[7]] as const;
  const corner = (side: 1 | -1) =>
    [
      tip[0] - ARROW.length * Math.cos(angle) - side * ARROW.half * Math.sin(angle),
      tip[1] - ARROW.length * Math.sin(angle) + side * ARROW.half * Math.cos(angle),
    ] as const;
  return [tip, corner(1), corner(-1)];
}

/** Links between cards, under the cards. */
export function paintLinks(job: PaintJob): void {
  const { ctx, layout, view, theme, options } = job;
  const texts = new TextPass();
  ctx.lineWidth = Math.max(LINK_STROKE, 0.75 / view.scale);
  for (const link of layout.links) {
    if (options.skipLink?.(link.linkId) === true) continue;
    const [x0, y0, x1, y1, x2, y2, x3, y3] = link.curve;
    // A Bézier curve lies within the box of its four points.
    const left = Math.min(x0, x1, x2, x3);
    const top = Math.min(y0, y1, y2, y3);
    if (!inViewX(view, left - ARROW.length, Math.max(x0, x1, x2, x3) - left + 2 * ARROW.length)) continue;
    if (!inViewY(view, top - ARROW.length, Math.max(y0, y1, y2, y3) - top + 2 * ARROW.length)) continue;
    const color = isDimLink(job, link) ? theme.lineStrong : colorOf(theme, 'ink3');
    ctx.strokeStyle = color;
    ctx.beginPath();
    ctx.moveTo(x0, y0);
    ctx.bezierCurveTo(x1, y1, x2, y2, x3, y3);
    ctx.setLineDash([...link.dash]);
    ctx.stroke();
    ctx.fillStyle = color;
    ctx.beginPath();
    for (const [x, y] of arrowHead(link)) ctx.lineTo(x, y);
    ctx.fill();
    if (link.label !== null) {
      paintLabelGround(job, link.label);
      texts.add(link.label, 0, 0);
    }
  }
  ctx.setLineDash([]);
  if (job.options.detail === 'full') texts.paint(ctx, theme);
}

/** The box behind words that lie on a line. */
export function labelGround(label: TextRun): { x: number; y: number; width: number; height: number } {
  const { size } = FONTS[label.font];
  return {
    x: label.x - LABEL_PAD,
    y: Math.round(label.y - size * 1.05),
    width: Math.ceil(label.width) + 2 * LABEL_PAD,
    height: Math.round(size * 1.45),
  };
}

function paintLabelGround({ ctx, theme, options }: PaintJob, label: TextRun): void {
  if (options.detail !== 'full') return;
  const ground = labelGround(label);
  ctx.fillStyle = theme.paper;
  ctx.fillRect(ground.x, ground.y, ground.width, ground.height);
}

/** The lines of a service blueprint, with their names. */
export function paintBlueprintLines(job: PaintJob): void {
  const { ctx, layout, view, theme, options } = job;
  const left = Math.max(0, view.x);
  const right = Math.min(layout.width, view.x + view.width);
  if (right <= left) return;
  const texts = new TextPass();
  for (const line of layout.blueprintLines) {
    if (!inViewY(view, line.y - 20, 40)) continue;
    ctx.strokeStyle = colorOf(theme, 'ink3');
    ctx.lineWidth = Math.max(BLUEPRINT_STROKE, 1 / view.scale);
    ctx.setLineDash([...BLUEPRINT_DASH[line.kind]]);
    // The dashes hang on the map, not on the view: they must not crawl while panning.
    ctx.lineDashOffset = left;
    ctx.beginPath();
    ctx.moveTo(left, line.y);
    ctx.lineTo(right, line.y);
    ctx.stroke();
    if (options.detail === 'full') {
      paintLabelGround(job, line.label);
      texts.add(line.label, 0, 0);
    }
  }
  ctx.setLineDash([]);
  ctx.lineDashOffset = 0;
  texts.paint(ctx, theme);
}
