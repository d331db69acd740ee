import { cssFont } from '../../../layout/fonts.ts';
import type { FontKey } from '../../../layout/Layout.ts';
import { graphemes } from '../../../layout/text/graphemes.ts';
import { wrapParagraph } from '../../../layout/text/wrapParagraph.ts';

const ELLIPSIS = '…';
/** Zero width joiner. */
const JOINER = '\u200D';
const JOINED = /^(?=\p{L})\p{Script=Arabic}/u;
/** Widths and cut or broken titles that are remembered; beyond, all are forgotten. */
const CACHE_SIZE = 5_000;

/** Sets titles in the room that they have at a zoom, as the style sheet of the headers has the browser set them. */
export class HeaderType {
  readonly #context: CanvasRenderingContext2D;
  readonly #widths = new Map<string, number>();
  readonly #lines = new Map<string, readonly string[]>();

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  width(text: string, font: FontKey): number {
    const key = `${font} ${text}`;
    let width = this.#widths.get(key);
    if (width === undefined) {
      if (this.#widths.size >= CACHE_SIZE) this.#widths.clear();
      this.#context.font = cssFont(font);
      this.#context.fontKerning = 'normal';
      this.#context.textRendering = 'geometricPrecision';
      width = this.#context.measureText(text).width;
      this.#widths.set(key, width);
    }
    return width;
  }

  /** On one line, cut with an ellipsis where it is too wide: `text-overflow: ellipsis`. */
  line(text: string, font: FontKey, room: number): string {
    return this.width(text, font) <= room ? text : this.#cut(text, font, room);
  }

  /** On as many lines as it takes; of more than `most` the last that is shown ends with an ellipsis: `line-clamp`. */
  lines(text: string, font: FontKey, room: number, most = 9): readonly string[] {
    const key = `${font} ${room} ${most} ${text}`;
    const known = this.#lines.get(key);
    if (known) return known;
    const { lines } = wrapParagraph(text, room, most + 1, (part) => this.width(part, font));
    const last = lines[most - 1];
    const set = lines.length > most && last ? [...lines.slice(0, most - 1), this.#cut(last, font, room)] : lines;
    if (this.#lines.size >= CACHE_SIZE) this.#lines.clear();
    this.#lines.set(key, set);
    return set;
  }

  #cut(text: string, font: FontKey, room: number): string {
    const parts = graphemes(text);
    let low = 0;
    let high = parts.length;
    // Browsers cut what is joined already: the last letter goes on to be joined to the one that is not shown.
    const joins = (count: number): boolean => JOINED.test(parts[count - 1] ?? '') && JOINED.test(parts[count] ?? '');
    const first = (count: number): string => parts.slice(0, count).join('') + (joins(count) ? JOINER : '') + ELLIPSIS;
    while (low < high) {
      const half = Math.ceil((low + high) / 2);
      if (this.width(first(half), font) <= room) low = half;
      else high = half - 1;
    }
    return first(low);
  }
}
