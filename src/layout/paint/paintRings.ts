import type { CardsInView } from './CardsInView.ts';
import { colorOf } from './MapTheme.ts';
import type { PaintJob } from './MapView.ts';
import { DOT_RING, FOUND_RING, RING_WIDTH } from './mapStyle.ts';

/** Rings round selected cards and those in which something was found, never thinner than one device pixel. */
export function paintRings({ ctx, theme, view, options: { selected, found } }: PaintJob, seen: CardsInView): void {
  const width = Math.max(RING_WIDTH, 1.5 / view.scale);
  ctx.lineWidth = width;
  if (found !== undefined && found.size > 0) {
    const out = (FOUND_RING.offset / RING_WIDTH) * width;
    ctx.strokeStyle = colorOf(theme, 'color-amber');
    ctx.setLineDash(FOUND_RING.dash.map((length) => (length / RING_WIDTH) * width));
    seen.each((card, x, y) => {
      if (found.has(card.id)) ctx.strokeRect(x - out, y - out, card.width + 2 * out, card.height + 2 * out);
    });
    ctx.setLineDash([]);
  }
  if (selected === undefined || selected.size === 0) return;
  ctx.strokeStyle = theme.focus;
  seen.each((card, x, y) => {
    if (!selected.has(card.id)) return;
    if (card.shape === 'point') {
      ctx.beginPath();
      ctx.arc(x + card.width / 2, y + card.height / 2, (DOT_RING / RING_WIDTH) * width, 0, 2 * Math.PI);
      ctx.stroke();
    } else ctx.strokeRect(x - width / 2, y - width / 2, card.width + width, card.height + width);
  });
}
