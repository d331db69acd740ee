import { CardsInView } from './CardsInView.ts';
import { IconPass } from './IconPass.ts';
import { colorOf } from './MapTheme.ts';
import { isDim, type PaintJob } from './MapView.ts';
import { BAR_WIDTH, BORDER_DASH, DIM_IMAGE, DIM_TONE } from './mapStyle.ts';
import { paintDimGrounds } from './paintDimGrounds.ts';
import { paintDots } from './paintDots.ts';
import { paintRings } from './paintRings.ts';
import { TextPass } from './TextPass.ts';

/** Cards as they are read. Works in passes over all cards in view, so that colours and fonts change seldom. */
export function paintCards(job: PaintJob): void {
  const { ctx, theme, view, options } = job;
  const seen = new CardsInView(job);

  // A solid border is a box in the colour of lines with a smaller box on it: two rectangles, no path.
  ctx.fillStyle = theme.line;
  seen.each((card, x, y) => {
    if (card.shape === 'card' && card.border === 'solid') ctx.fillRect(x, y, card.width, card.height);
  });
  ctx.fillStyle = theme.surface;
  seen.each((card, x, y) => {
    if (card.shape === 'card' && card.border === 'solid') ctx.fillRect(x + 1, y + 1, card.width - 2, card.height - 2);
  });
  paintTentative(job, seen);
  paintDimGrounds(job, seen, 1);

  let color: string | null = null;
  seen.each((card, x, y) => {
    if (card.shape !== 'card') return;
    const own = isDim(job, card.id) ? theme.lineStrong : colorOf(theme, card.barTone);
    if (own !== color) {
      color = own;
      ctx.fillStyle = own;
    }
    ctx.fillRect(card.barSide === 'left' ? x : x + card.width - BAR_WIDTH, y, BAR_WIDTH, card.height);
  });

  seen.each((card, x, y) => {
    if (card.image === null) return;
    const { assetId, x: dx, y: dy, width, height } = card.image;
    const image = options.images?.(assetId) ?? null;
    if (image !== null) {
      ctx.globalAlpha = isDim(job, card.id) ? DIM_IMAGE : 1;
      ctx.drawImage(image, x + dx, y + dy, width, height);
      ctx.globalAlpha = 1;
    } else {
      ctx.fillStyle = theme.sunken;
      ctx.fillRect(x + dx, y + dy, width, height);
    }
  });

  paintDots(job, seen);
  const texts = new TextPass();
  const pointTexts = new TextPass();
  const icons = new IconPass();
  seen.each((card, x, y) => {
    const tone = isDim(job, card.id) ? DIM_TONE : undefined;
    (card.shape === 'point' ? pointTexts : texts).addAll(card.marks, x, y, tone);
    icons.addAll(card.marks, x, y, tone);
  });
  texts.paint(ctx, theme);
  pointTexts.paint(ctx, theme, true);
  icons.paint(ctx, theme, view);
  paintRings(job, seen);
}

function paintTentative({ ctx, theme }: PaintJob, seen: CardsInView): void {
  ctx.lineWidth = 1;
  ctx.fillStyle = theme.surfaceTentative;
  ctx.strokeStyle = theme.lineStrong;
  for (const border of ['dashed', 'dotted'] as const) {
    ctx.setLineDash([...BORDER_DASH[border]]);
    seen.each((card, x, y) => {
      if (card.shape !== 'card' || card.border !== border) return;
      ctx.fillRect(x, y, card.width, card.height);
      ctx.strokeRect(x + 0.5, y + 0.5, card.width - 1, card.height - 1);
    });
  }
  ctx.setLineDash([]);
}
