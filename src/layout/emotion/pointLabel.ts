import type { Card } from '../../model/records/card.ts';
import type { CurvePoint, FontKey, Tone } from '../Layout.ts';
import type { MapWords } from '../MapWords.ts';
import { METRICS } from '../metrics.ts';
import type { Line, Typesetter } from '../text/Typesetter.ts';
import type { PlacedPoint } from './emotionPoints.ts';

/** A rectangle of a cell that nothing else may cover; sides counted from the cell's start side. */
export interface Block {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface LabelLine {
  readonly line: Line;
  readonly font: FontKey;
  readonly tone: Tone;
}

/** The words of a point in their place. */
export interface PointLabel {
  readonly block: Block;
  readonly lines: readonly (LabelLine & { readonly start: number; readonly top: number; readonly width: number })[];
}

const meet = (a: Block, b: Block): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const SIDE_MARGIN = 4;
/** From the middle of a dot to its words. */
const DOT_ROOM = METRICS.dotRadius + 2;

/** The score with the role, cut only where `width` leaves no choice. */
function headOf(card: Card, role: CurvePoint['role'], width: number, words: MapWords, typesetter: Typesetter) {
  if (card.score === null) return [];
  const text = role === null ? words.score(card.score) : `${words.score(card.score)} ${words[role]}`;
  return [{ line: typesetter.line(text, 'metaStrong', width), font: 'metaStrong', tone: 'ink2' }] as const;
}

const textOf = (card: Card, width: number, maxLines: number, typesetter: Typesetter): readonly LabelLine[] =>
  card.text.trim() === '' || maxLines === 0
    ? []
    : typesetter
        .lines(card.text.trim(), { width, font: 'meta', maxLines, direction: card.direction })
        .map((line) => ({ line, font: 'meta', tone: 'ink2' }));

const heightOf = (lines: readonly LabelLine[]): number => lines.reduce((sum, { line }) => sum + line.height, 0);

const widthOf = (lines: readonly LabelLine[]): number => Math.ceil(Math.max(0, ...lines.map(({ line }) => line.width)));

/** The lines from this height; `align` 0: they begin with the block, 0.5: in its middle, 1: they end with it. */
function setLines(lines: readonly LabelLine[], left: number, top: number, align: 0 | 0.5 | 1): PointLabel {
  const width = widthOf(lines);
  let y = top;
  const set = lines.map((one) => {
    const own = Math.ceil(one.line.width);
    const at = { ...one, start: left + Math.floor((width - own) * align), top: y, width: own };
    y += one.line.height;
    return at;
  });
  return { block: { left, right: left + width, top, bottom: y }, lines: set };
}

/** Where the words of a point may stand, the best place first: all of them or, last, the score alone. */
function* placesOf(
  { card, start, y }: PlacedPoint,
  role: CurvePoint['role'],
  width: number,
  words: MapWords,
  typesetter: Typesetter,
): Generator<PointLabel> {
  const isHigh = y <= METRICS.curveMiddle;
  const whole = width - 2 * SIDE_MARGIN;
  for (const maxLines of [2, 1, 0]) {
    const head = headOf(card, role, whole, words, typesetter);
    const lines = [...head, ...textOf(card, whole, maxLines, typesetter)];
    const height = heightOf(lines);
    const left = Math.round(start - widthOf(lines) / 2);
    const kept = Math.max(SIDE_MARGIN, Math.min(width - SIDE_MARGIN - widthOf(lines), left));
    // Highs are labelled above and lows below where there is room: the curve comes from the other side.
    const tops = [y - DOT_ROOM - height, y + DOT_ROOM];
    for (const top of isHigh ? tops : tops.toReversed()) yield setLines(lines, kept, top, 0.5);
    // Where another dot stands above or below: beside its own, so that the curve passes between two lines.
    for (const side of ['after', 'before'] as const) {
      const room = (side === 'after' ? width - start : start) - DOT_ROOM - SIDE_MARGIN;
      if (room < Math.max(1, widthOf(head))) continue;
      const beside = [...head, ...textOf(card, room, maxLines, typesetter)];
      const half = beside.length / 2;
      const above = isHigh ? Math.max(1, Math.floor(half)) : Math.min(beside.length - 1, Math.ceil(half));
      const top = y - heightOf(beside.slice(0, above));
      const at = side === 'after' ? start + DOT_ROOM : start - DOT_ROOM - widthOf(beside);
      yield setLines(beside, at, top, side === 'after' ? 0 : 1);
    }
  }
}

/** The words of a point where they cover nothing that is taken; null: not even the score finds a place. */
export function pointLabel(
  point: PlacedPoint,
  role: CurvePoint['role'],
  width: number,
  taken: readonly Block[],
  words: MapWords,
  typesetter: Typesetter,
): PointLabel | null {
  for (const label of placesOf(point, role, width, words, typesetter)) {
    const { top, bottom } = label.block;
    if (top < 1 || bottom > METRICS.curveHeight - 1) continue;
    if (!taken.some((other) => meet(label.block, other))) return label;
  }
  return null;
}
