import type { CardsInView } from './CardsInView.ts';
import { colorOf } from './MapTheme.ts';
import { isDim, type PaintJob } from './MapView.ts';
import { BORDER_DASH, DOT_RADIUS, DOT_STROKE } from './mapStyle.ts';

/** The dots of emotion curves. In small views they grow on the map so that they can still be seen. */
export function paintDots(job: PaintJob, seen: CardsInView): void {
  const { ctx, theme, view, options } = job;
  const grow = Math.max(1, (0.6 * (options.pixelRatio ?? 1)) / view.scale);
  ctx.lineWidth = DOT_STROKE * grow;
  seen.each((card, x, y) => {
    if (card.shape !== 'point') return;
    ctx.beginPath();
    ctx.arc(x + card.width / 2, y + card.height / 2, DOT_RADIUS * grow, 0, 2 * Math.PI);
    const color = isDim(job, card.id) ? theme.lineStrong : colorOf(theme, card.barTone);
    // Peak, valley and end can be told without their words.
    ctx.fillStyle = card.isMarked ? color : theme.surface;
    ctx.fill();
    ctx.strokeStyle = color;
    ctx.setLineDash([...BORDER_DASH[card.border]]);
    ctx.stroke();
  });
  ctx.setLineDash([]);
}
