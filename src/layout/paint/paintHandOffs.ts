import { IconPass } from './IconPass.ts';
import { colorOf } from './MapTheme.ts';
import { inViewY, type PaintJob } from './MapView.ts';
import { HAND_OFF_DASH, HAND_OFF_STROKE } from './mapStyle.ts';
import { TextPass } from './TextPass.ts';
import { columnsWithin } from './visibleCards.ts';

/** Hand-offs and channel switches: the strip of words, and lines down the map, under the cards. */
export function paintHandOffs({ ctx, layout, view, theme, options }: PaintJob): void {
  const strip = layout.handOffs;
  if (strip === null) return;
  const texts = new TextPass();
  const icons = new IconPass();
  const [from, to] = columnsWithin(layout, view.x, view.width);
  const isStripSeen = inViewY(view, strip.y, strip.height);
  const bottom = strip.y + strip.height;
  if (isStripSeen) {
    ctx.fillStyle = theme.lineStrong;
    ctx.fillRect(0, bottom - 1, layout.width, 1);
  }
  ctx.strokeStyle = colorOf(theme, 'accent');
  ctx.lineWidth = Math.max(HAND_OFF_STROKE, 1 / view.scale);
  ctx.setLineDash([...HAND_OFF_DASH]);
  // The dashes hang on the map, not on the view: they must not crawl while panning.
  const top = Math.max(strip.y, view.y);
  ctx.lineDashOffset = top - strip.y;
  ctx.beginPath();
  for (let index = from; index < to; index++) {
    const cell = strip.cells[index];
    if (cell === undefined) continue;
    if (cell.lineX !== null) {
      ctx.moveTo(cell.lineX + 0.5, top);
      ctx.lineTo(cell.lineX + 0.5, Math.min(layout.height, view.y + view.height));
    }
    if (!isStripSeen || options.detail !== 'full') continue;
    texts.addAll(cell.marks, cell.x, strip.y);
    icons.addAll(cell.marks, cell.x, strip.y);
  }
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.lineDashOffset = 0;
  if (options.headers && isStripSeen && options.detail === 'full') {
    texts.addAll(strip.header, layout.laneHeader.x, strip.y);
    icons.addAll(strip.header, layout.laneHeader.x, strip.y);
  }
  texts.paint(ctx, theme);
  icons.paint(ctx, theme, view);
}
