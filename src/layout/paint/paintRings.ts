import type { CardsInView } from './CardsInView.ts';
import type { PaintJob } from './MapView.ts';
import { RING_WIDTH } from './mapStyle.ts';

/** Rings round selected cards, never thinner than one device pixel. */
export function paintRings({ ctx, theme, view, options: { selected } }: PaintJob, seen: CardsInView): void {
  if (selected === undefined || selected.size === 0) return;
  const width = Math.max(RING_WIDTH, 1.5 / view.scale);
  ctx.strokeStyle = theme.focus;
  ctx.lineWidth = width;
  seen.each((card, x, y) => {
    if (selected.has(card.id)) ctx.strokeRect(x - width / 2, y - width / 2, card.width + width, card.height + width);
  });
}
