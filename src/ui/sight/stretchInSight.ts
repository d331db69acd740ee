/** From which item of a list on, and before which. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A list of items below one another, or side by side in lines. Lengths in CSS pixels. */
export interface ListShape {
  readonly count: number;
  /** How many items stand side by side. */
  readonly perLine: number;
  readonly gap: number;
  readonly heightOf: (index: number) => number;
}

export const NOTHING: Stretch = { from: 0, to: 0 };
/** Whole groups of lines come and go, so that not every step of a scroll draws something. */
const LINES = 4;

/** The height of the line that begins with an item: that of its tallest one. */
function lineHeight({ count, perLine, heightOf }: ListShape, from: number): number {
  let height = 0;
  for (let index = from; index < Math.min(count, from + perLine); index++) height = Math.max(height, heightOf(index));
  return height;
}

/** How high a stretch of a list is; it begins with a line. */
export function heightOfStretch(list: ListShape, { from, to }: Stretch): number {
  let height = -list.gap;
  for (let index = from; index < to; index += list.perLine) height += lineHeight(list, index) + list.gap;
  return Math.max(0, height);
}

/** The items between two heights, measured from the top of the list, in whole groups of lines. */
export function stretchInSight(list: ListShape, top: number, bottom: number): Stretch {
  const { count, perLine, gap } = list;
  const group = perLine * LINES;
  let from = count;
  let y = 0;
  let index = 0;
  for (; index < count && y < bottom; index += perLine) {
    y += lineHeight(list, index) + gap;
    if (y > top) from = Math.min(from, index);
  }
  if (from >= index) return NOTHING;
  return { from: from - (from % group), to: Math.min(count, Math.ceil(index / group) * group) };
}
