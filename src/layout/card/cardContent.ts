import type { Asset } from '../../model/records/asset.ts';
import type { Card } from '../../model/records/card.ts';
import type { CardBox, IconMark, TextRun } from '../Layout.ts';
import type { MapWords } from '../MapWords.ts';
import { METRICS } from '../metrics.ts';
import { startToX } from '../mirror.ts';
import { placeLine } from '../text/placeLine.ts';
import type { Typesetter } from '../text/Typesetter.ts';
import { cardText } from './cardText.ts';
import { type CardSurroundings, metaItems } from './metaItems.ts';
import { metaLine } from './metaLine.ts';

/** What a card shows, independent of where it stands. */
export type CardContent = Pick<CardBox, 'width' | 'height' | 'barTone' | 'barSide' | 'border' | 'marks' | 'image'>;

const IMAGE_GAP = 6;
const META_GAP = 5;

const borderOf = (card: Card): CardBox['border'] =>
  card.evidence === 'assumed' ? 'dashed' : card.evidence === 'proposed' ? 'dotted' : 'solid';

/** Lays out the inside of a card of the given width: image, text, meta line, from top to bottom. */
export function cardContent(
  card: Card,
  width: number,
  asset: Asset | null,
  around: CardSurroundings,
  words: MapWords,
  typesetter: Typesetter,
): CardContent {
  const { direction } = typesetter;
  const room = {
    x: direction === 'rtl' ? METRICS.cardPaddingEnd : METRICS.cardPaddingStart,
    width: width - METRICS.cardPaddingStart - METRICS.cardPaddingEnd,
  };
  const texts: TextRun[] = [];
  const icons: IconMark[] = [];
  let top: number = METRICS.cardPaddingBlock;

  let image: CardBox['image'] = null;
  if (asset !== null) {
    const scale = Math.min(1, room.width / asset.width, METRICS.maxImageHeight / asset.height);
    const size = {
      width: Math.max(1, Math.round(asset.width * scale)),
      height: Math.max(1, Math.round(asset.height * scale)),
    };
    image = { assetId: asset.id, x: room.x + startToX(direction, room.width, 0, size.width), y: top, ...size };
    top += size.height;
  }

  const own = cardText(card, direction);
  const items = metaItems(card, around, words, direction);
  // A card without text still says what it is, so that it can be told from its neighbours.
  const placeholder = own === '' && asset === null && items.length === 0;
  const text = placeholder ? words.cardKind(card.kind) : own;
  if (text !== '') {
    if (image) top += IMAGE_GAP;
    const tone = placeholder ? 'ink3' : card.kind === 'quote' ? 'ink2' : 'ink';
    const wrapping = { width: room.width, font: 'card', maxLines: METRICS.maxTextLines, direction: card.direction };
    for (const line of typesetter.lines(text, { ...wrapping, font: 'card' })) {
      texts.push(placeLine(line, { ...room, top, font: 'card', tone }));
      top += line.height;
    }
  }
  if (items.length > 0) {
    if (top > METRICS.cardPaddingBlock) top += META_GAP;
    const meta = metaLine(items, { ...room, top }, typesetter);
    texts.push(...meta.texts);
    icons.push(...meta.icons);
    top += meta.height;
  }
  return {
    width,
    height: top + METRICS.cardPaddingBlock,
    barTone: card.color === null ? `kind-${card.kind}` : `color-${card.color}`,
    barSide: direction === 'rtl' ? 'right' : 'left',
    border: borderOf(card),
    marks: { texts, icons },
    image,
  };
}
