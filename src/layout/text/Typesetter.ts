import { type Direction, paragraphDirection } from '../../lib/direction.ts';
import type { TextMeasurer } from '../../model/ports.ts';
import type { TextDirection } from '../../model/scales.ts';
import { cssFont } from '../fonts.ts';
import type { FontKey } from '../Layout.ts';
import { graphemes } from './graphemes.ts';
import { lineHeight } from './lineMetrics.ts';
import { wrapParagraph } from './wrapParagraph.ts';

/** One line of text, not yet placed. */
export interface Line {
  readonly text: string;
  /** Measured, not rounded. */
  readonly width: number;
  readonly height: number;
  readonly direction: Direction;
}

export interface Wrapping {
  readonly width: number;
  readonly font: FontKey;
  readonly maxLines: number;
  /** The stored direction of the text; by default each paragraph finds its own. */
  readonly direction?: TextDirection;
}

/** Breaks texts into lines for one map direction and one measurer; remembers what it has done. */
export interface Typesetter {
  readonly direction: Direction;
  readonly lines: (text: string, wrapping: Wrapping) => readonly Line[];
  /** The text on one line, cut with an ellipsis where it is wider than `width`. */
  readonly line: (text: string, font: FontKey, width: number) => Line;
}

const ELLIPSIS = '…';
/** Wrapped texts kept; beyond, all are forgotten (they are cheap to make again). */
const CACHE_SIZE = 60_000;
/** Code units that are looked at for one cut line: no line of the map is as long. */
const LONGEST_LINE = 600;

export function createTypesetter(measure: TextMeasurer, direction: Direction): Typesetter {
  const cache = new Map<string, readonly Line[]>();

  const lineOf = (text: string, font: FontKey, at: Direction, width = measure(text, cssFont(font))): Line => ({
    text,
    width,
    height: lineHeight(font, text),
    direction: at,
  });

  /** As much of the text as fits before an ellipsis. */
  function cut(text: string, font: FontKey, width: number): string {
    const parts = graphemes(text.slice(0, LONGEST_LINE).trimEnd());
    let low = 0;
    let high = parts.length;
    const withFirst = (count: number): string => `${parts.slice(0, count).join('').trimEnd()}${ELLIPSIS}`;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (measure(withFirst(middle), cssFont(font)) <= width) low = middle;
      else high = middle - 1;
    }
    return withFirst(low);
  }

  function wrap(text: string, { width, font, maxLines, direction: stored = 'auto' }: Wrapping): readonly Line[] {
    const lines: Line[] = [];
    const paragraphs = text.split(/\r\n|[\n\r\u2028\u2029]/);
    for (const [index, paragraph] of paragraphs.entries()) {
      const at = paragraphDirection(paragraph, stored, direction);
      const {
        lines: set,
        widths,
        cutOff,
      } = wrapParagraph(paragraph, width, maxLines - lines.length, (part) => measure(part, cssFont(font)));
      for (const [i, part] of set.entries()) lines.push(lineOf(part, font, at, widths[i]));
      if (lines.length < maxLines) continue;
      const more = paragraphs.slice(index + 1).some((following) => following.trim() !== '');
      // The cut starts from the last line with all that follows it, so that no room is left unused.
      if (cutOff !== null || more) lines[maxLines - 1] = lineOf(cut(cutOff ?? set.at(-1) ?? '', font, width), font, at);
      break;
    }
    return lines;
  }

  function lines(text: string, wrapping: Wrapping): readonly Line[] {
    const { width, font, maxLines, direction: stored = 'auto' } = wrapping;
    const key = `${font} ${width} ${maxLines} ${stored} ${text}`;
    const known = cache.get(key);
    if (known) return known;
    if (cache.size >= CACHE_SIZE) cache.clear();
    const made = wrap(text, wrapping);
    cache.set(key, made);
    return made;
  }

  return {
    direction,
    lines,
    line: (text, font, width) =>
      lines(text.replace(/\s+/g, ' ').trim(), { width, font, maxLines: 1 })[0] ?? lineOf('', font, direction),
  };
}
