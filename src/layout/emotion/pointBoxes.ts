import type { Id } from '../../model/id.ts';
import type { Card } from '../../model/records/card.ts';
import type { CardBox, CurvePoint, FontKey, TextRun, Tone } from '../Layout.ts';
import type { MapWords } from '../MapWords.ts';
import { METRICS } from '../metrics.ts';
import { startToX } from '../mirror.ts';
import { placeLine } from '../text/placeLine.ts';
import type { Line, Typesetter } from '../text/Typesetter.ts';
import { emotionPoints, type PlacedPoint } from './emotionPoints.ts';
import { emotionTone } from './emotionTone.ts';

interface Block {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
interface Label {
  readonly lines: readonly { readonly line: Line; readonly font: FontKey; readonly tone: Tone }[];
  readonly width: number;
  readonly height: number;
}

const meet = (a: Block, b: Block): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const SIDE_MARGIN = 4;
const DOT_MARGIN = 2;

/** The score with the role, then up to two lines of the card's text. Shorter versions follow, for narrow places. */
function labelsOf(
  card: Card,
  role: CurvePoint['role'],
  width: number,
  words: MapWords,
  typesetter: Typesetter,
): readonly Label[] {
  const head: Label['lines'][number][] = [];
  if (card.score !== null) {
    const text = role === null ? words.score(card.score) : `${words.score(card.score)} ${words[role]}`;
    head.push({
      line: typesetter.line(text, 'metaStrong', width),
      font: 'metaStrong',
      tone: 'ink2',
    });
  }
  const wrap = (maxLines: number): Label['lines'] =>
    card.text.trim() === ''
      ? []
      : typesetter
          .lines(card.text.trim(), { width, font: 'meta', maxLines, direction: card.direction })
          .map((line) => ({ line, font: 'meta', tone: 'ink2' }));
  return [2, 1, 0].map((count) => {
    const lines = count === 0 ? head : [...head, ...wrap(count)];
    return {
      lines,
      width: Math.ceil(Math.max(0, ...lines.map(({ line }) => line.width))),
      height: lines.reduce((sum, { line }) => sum + line.height, 0),
    };
  });
}

/** The first place, of those above and below the dot with ever shorter labels, where nothing is covered. */
function placeLabel(point: PlacedPoint, labels: readonly Label[], width: number, taken: readonly Block[]) {
  const room = METRICS.dotRadius + DOT_MARGIN;
  // Highs are labelled above and lows below where there is room: the curve comes from the other side.
  const sides = point.y <= METRICS.curveMiddle ? [-1, 1] : [1, -1];
  for (const label of labels) {
    for (const side of sides) {
      const top = side < 0 ? point.y - room - label.height : point.y + room;
      const left = Math.max(
        SIDE_MARGIN,
        Math.min(width - SIDE_MARGIN - label.width, Math.round(point.start - label.width / 2)),
      );
      const block = { left, right: left + label.width, top, bottom: top + label.height };
      if (block.top < 1 || block.bottom > METRICS.curveHeight - 1) continue;
      if (!taken.some((other) => meet(block, other))) return { label, block };
    }
  }
  return null;
}

/**
 * The emotion cards of one cell as points of the lane's curves: a square box round each dot, with its label above or
 * below, inside the lane and the column. A label that would cover a dot or another label is shortened, and left out
 * where even the score finds no place.
 */
export function pointBoxes(
  cards: readonly Card[],
  place: { readonly laneId: Id; readonly stepId: Id; readonly width: number },
  roles: ReadonlyMap<Id, CurvePoint['role']>,
  words: MapWords,
  typesetter: Typesetter,
): ReadonlyMap<Id, CardBox> {
  const { direction } = typesetter;
  const { width } = place;
  const points = emotionPoints(cards, width);
  const half = METRICS.pointSize / 2;
  const taken: Block[] = points.map(({ start, y }) => ({
    left: start - METRICS.dotRadius,
    right: start + METRICS.dotRadius,
    top: y - METRICS.dotRadius,
    bottom: y + METRICS.dotRadius,
  }));
  const boxes = new Map<Id, CardBox>();
  // The words of peak, valley and end find their place before the others do.
  const marked = points.filter(({ card }) => roles.get(card.id));
  for (const point of [...marked, ...points.filter(({ card }) => !roles.get(card.id))]) {
    const { card } = point;
    const role = roles.get(card.id) ?? null;
    const labels = labelsOf(card, role, width - 2 * SIDE_MARGIN, words, typesetter);
    const placed = placeLabel(point, labels, width, taken);
    const x = startToX(direction, width, point.start - half, METRICS.pointSize);
    const y = point.y - half;
    const texts: TextRun[] = [];
    if (placed) {
      taken.push(placed.block);
      let top = placed.block.top - y;
      for (const { line, font, tone } of placed.label.lines) {
        const lineWidth = Math.ceil(line.width);
        const start = placed.block.left + Math.floor((placed.label.width - lineWidth) / 2);
        const left = startToX(direction, width, start, lineWidth) - x;
        texts.push(placeLine(line, { x: left, width: lineWidth, top, font, tone }));
        top += line.height;
      }
    }
    boxes.set(card.id, {
      id: card.id,
      card,
      laneId: place.laneId,
      stepId: place.stepId,
      x,
      y,
      width: METRICS.pointSize,
      height: METRICS.pointSize,
      shape: 'point',
      isMarked: (roles.get(card.id) ?? null) !== null,
      barTone: emotionTone(card.score),
      barSide: direction === 'rtl' ? 'right' : 'left',
      border: card.evidence === 'assumed' ? 'dashed' : card.evidence === 'proposed' ? 'dotted' : 'solid',
      marks: { texts, icons: [] },
      image: null,
    });
  }
  return boxes;
}
