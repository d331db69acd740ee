import type { CardsInView } from './CardsInView.ts';
import { isDim, type PaintJob } from './MapView.ts';

/** Cards that step back stand on the ground of the map, within their border (`border` map pixels wide). */
export function paintDimGrounds(job: PaintJob, seen: CardsInView, border: number): void {
  const { ctx, theme, options } = job;
  if (options.dim === undefined || options.dim.size === 0) return;
  ctx.fillStyle = theme.paper;
  seen.each((card, x, y) => {
    if (card.shape !== 'card' || !isDim(job, card.id)) return;
    ctx.fillRect(x + border, y + border, card.width - 2 * border, card.height - 2 * border);
  });
}
