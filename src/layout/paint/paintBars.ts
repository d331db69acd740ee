import { FONTS } from '../fonts.ts';
import type { Marks } from '../Layout.ts';
import { CardsInView } from './CardsInView.ts';
import { colorOf } from './MapTheme.ts';
import { type Canvas2D, isDim, type PaintJob } from './MapView.ts';
import { BAR_WIDTH, DIM_IMAGE } from './mapStyle.ts';
import { paintDimGrounds } from './paintDimGrounds.ts';
import { paintDots } from './paintDots.ts';
import { paintRings } from './paintRings.ts';

/** Under this many CSS pixels per map pixel, cards are plain boxes: borders and lines of text are too thin to see. */
const NO_LINES = 0.12;

/** Cards in a view too small to read: boxes, their coloured bars, and a bar for each line of text. */
export function paintBars(job: PaintJob): void {
  const { ctx, theme, view, options } = job;
  const seen = new CardsInView(job);
  const zoom = view.scale / (options.pixelRatio ?? 1);
  const hairline = 1 / view.scale;

  const lines = zoom >= NO_LINES;
  ctx.fillStyle = lines ? theme.lineStrong : theme.line;
  seen.each((card, x, y) => {
    if (card.shape === 'card') ctx.fillRect(x, y, card.width, card.height);
  });
  if (lines) {
    ctx.fillStyle = theme.surface;
    seen.each((card, x, y) => {
      if (card.shape !== 'card') return;
      ctx.fillRect(x + hairline, y + hairline, card.width - 2 * hairline, card.height - 2 * hairline);
    });
  }

  paintDimGrounds(job, seen, hairline);

  // The bar keeps its width on the screen: colour is what tells the kinds apart from afar.
  const bar = Math.max(BAR_WIDTH, BAR_WIDTH / zoom / 1.5);
  let color: string | null = null;
  seen.each((card, x, y) => {
    if (card.shape !== 'card') return;
    const own = isDim(job, card.id) ? theme.lineStrong : colorOf(theme, card.barTone);
    if (own !== color) {
      color = own;
      ctx.fillStyle = own;
    }
    ctx.fillRect(card.barSide === 'left' ? x : x + card.width - bar, y, bar, card.height);
  });

  seen.each((card, x, y) => {
    if (card.image === null) return;
    const image = options.images?.(card.image.assetId) ?? null;
    if (image === null) return;
    ctx.globalAlpha = isDim(job, card.id) ? DIM_IMAGE : 1;
    ctx.drawImage(image, x + card.image.x, y + card.image.y, card.image.width, card.image.height);
    ctx.globalAlpha = 1;
  });

  paintDots(job, seen);
  if (lines) {
    ctx.fillStyle = colorOf(theme, 'ink3');
    ctx.globalAlpha = 0.4;
    seen.each((card, x, y) => isDim(job, card.id) || textBars(ctx, card.marks, x, y));
    ctx.globalAlpha = 0.15;
    seen.each((card, x, y) => isDim(job, card.id) && textBars(ctx, card.marks, x, y));
    ctx.globalAlpha = 1;
  }
  paintRings(job, seen);
}

/** A bar as long as each line and half as high as its letters. */
export function textBars(ctx: Canvas2D, marks: Marks, x: number, y: number): void {
  for (const run of marks.texts) {
    const { size } = FONTS[run.font];
    ctx.fillRect(x + run.x, y + run.y - size * 0.6, run.width, size * 0.5);
  }
}
