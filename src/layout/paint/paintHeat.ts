import { IconPass } from './IconPass.ts';
import { colorOf } from './MapTheme.ts';
import { inViewY, type PaintJob } from './MapView.ts';
import { TextPass } from './TextPass.ts';
import { columnsWithin } from './visibleCards.ts';

/** The strip of pain: bars and words of the columns in view, and in pictures its title. */
export function paintHeat({ ctx, layout, view, theme, options }: PaintJob): void {
  const strip = layout.heat;
  if (strip === null || !inViewY(view, strip.y, strip.height)) return;
  const texts = new TextPass();
  ctx.fillStyle = theme.lineStrong;
  ctx.fillRect(0, strip.y + strip.height - 1, layout.width, 1);
  const [from, to] = columnsWithin(layout, view.x, view.width);
  for (let index = from; index < to; index++) {
    const cell = strip.cells[index];
    if (cell === undefined) continue;
    if (cell.bar !== null && cell.level !== null) {
      ctx.fillStyle = colorOf(theme, `severity${cell.level}`);
      // Where words are too small to read, the bar takes their room.
      const y = options.detail === 'full' ? cell.bar.y : cell.bar.height;
      ctx.fillRect(cell.x + cell.bar.x, strip.y + y, cell.bar.width, cell.bar.y + cell.bar.height - y);
    }
    if (options.detail === 'full') texts.addAll(cell.marks, cell.x, strip.y);
  }
  if (options.headers && options.detail === 'full') {
    const icons = new IconPass();
    texts.addAll(strip.header, layout.laneHeader.x, strip.y);
    icons.addAll(strip.header, layout.laneHeader.x, strip.y);
    icons.paint(ctx, theme, view);
  }
  texts.paint(ctx, theme);
}
