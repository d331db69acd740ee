import type { CardBox, Layout } from '../../layout/Layout.ts';
import { BAR_WIDTH, BORDER_DASH, DOT_RADIUS, DOT_STROKE } from '../../layout/paint/mapStyle.ts';
import { type SvgJob, svgIcons, svgRect, svgTexts } from './svgMarks.ts';
import { dashes, element } from './xml.ts';

/** One group for each card, in reading order, so that a drawing program can move cards as wholes. */
export function* svgCards(job: SvgJob, layout: Layout): Generator<string> {
  for (const lane of layout.lanes) {
    if (lane.collapsed) continue;
    for (const [c, cell] of lane.cells.entries()) {
      const left = layout.columns[c]?.x ?? 0;
      for (const card of cell.cards) yield element('g', {}, svgCard(job, card, left + card.x, lane.y + card.y));
    }
  }
}

const svgCard = (job: SvgJob, card: CardBox, x: number, y: number): string =>
  svgBox(job, card, x, y) + svgTexts(job, card.marks, x, y, card.shape === 'point') + svgIcons(job, card.marks, x, y);

function svgBox(job: SvgJob, card: CardBox, x: number, y: number): string {
  const image = card.image === null ? '' : svgImage(job, card.image, x, y);
  if (card.shape === 'point') return svgDot(job, card, x, y);
  const solid = card.border === 'solid';
  const box = element('rect', {
    x: x + 0.5,
    y: y + 0.5,
    width: card.width - 1,
    height: card.height - 1,
    fill: solid ? job.theme.surface : job.theme.surfaceTentative,
    stroke: solid ? job.theme.line : job.theme.lineStrong,
    'stroke-dasharray': dashes(BORDER_DASH[card.border]),
  });
  const barX = card.barSide === 'left' ? x : x + card.width - BAR_WIDTH;
  return box + svgRect(barX, y, BAR_WIDTH, card.height, job.color(card.barTone)) + image;
}

const svgDot = (job: SvgJob, card: CardBox, x: number, y: number): string =>
  element('circle', {
    cx: x + card.width / 2,
    cy: y + card.height / 2,
    r: DOT_RADIUS,
    fill: card.isMarked ? job.color(card.barTone) : job.theme.surface,
    stroke: job.color(card.barTone),
    'stroke-width': DOT_STROKE,
    'stroke-dasharray': dashes(BORDER_DASH[card.border]),
  });

function svgImage(job: SvgJob, image: NonNullable<CardBox['image']>, x: number, y: number): string {
  const href = job.imageUrl(image.assetId);
  if (href === null) return svgRect(x + image.x, y + image.y, image.width, image.height, job.theme.sunken);
  const { width, height } = image;
  return element('image', { href, x: x + image.x, y: y + image.y, width, height, preserveAspectRatio: 'none' });
}
