import { graphemes } from './graphemes.ts';

const isSpace = (code: number): boolean => code === 32 || code === 9;

/** Most graphemes of a word that fit the width; at least one, so that lines always move on. */
function piecesOfWord(word: string, width: number, measure: (text: string) => number): string[] {
  const parts = graphemes(word);
  const pieces: string[] = [];
  for (let start = 0; start < parts.length; ) {
    let low = start + 1;
    let high = parts.length;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (measure(parts.slice(start, middle).join('')) <= width) low = middle;
      else high = middle - 1;
    }
    pieces.push(parts.slice(start, low).join(''));
    start = low;
  }
  return pieces;
}

/** How far a sum of word widths may be off the width of the line, px: what is nearer to the limit is measured whole. */
const DOUBT = 4;

interface Word {
  /** Where the word begins and ends in the text, and where the next one begins. */
  readonly begin: number;
  readonly end: number;
  readonly next: number;
  /** Its place if the widths of words were additive, px. */
  readonly from: number;
  readonly to: number;
}

/** The words of a text, found and measured only as far as they are asked for. */
function wordsOf(text: string, measure: (text: string) => number): (index: number) => Word | undefined {
  const words: Word[] = [];
  let space: number | null = null;
  return (index) => {
    for (let last = words.at(-1); words.length <= index; last = words.at(-1)) {
      const begin = last?.next ?? 0;
      if (begin >= text.length) return undefined;
      let end = begin;
      while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
      let next = end;
      while (next < text.length && isSpace(text.charCodeAt(next))) next++;
      space ??= measure(' ');
      const from = last ? last.to + (begin - last.end) * space : 0;
      words.push({ begin, end, next, from, to: from + measure(text.slice(begin, end)) });
    }
    return words[index];
  };
}

/**
 * Breaks one paragraph into lines no wider than `width`: at spaces only (no-break spaces and ZWNJ are none), words
 * that are longer than a line between graphemes. The widths of the words, which a measurer remembers, say about where a
 * line ends; every line is then measured as a whole, because widths are not additive where letters join. Stops after
 * `maxLines` lines; `cutOff` is then the text from the start of the last line on (null when everything was set).
 * `widths`: of the lines as they were measured.
 */
export function wrapParagraph(
  paragraph: string,
  width: number,
  maxLines: number,
  measure: (text: string) => number,
): { readonly lines: readonly string[]; readonly widths: readonly number[]; readonly cutOff: string | null } {
  const text = paragraph.trim();
  if (text === '') return { lines: [''], widths: [measure('')], cutOff: null };
  const word = wordsOf(text, measure);
  const lines: string[] = [];
  const widths: number[] = [];
  let start = 0;
  let first = 0;
  let lastStart = 0;
  while (lines.length < maxLines) {
    const own = word(first);
    if (!own) break;
    // A line that begins inside a word goes on with what is left of it.
    const from = start === own.begin ? own.from : own.to - measure(text.slice(start, own.end));
    let at = first;
    while ((word(at + 1)?.to ?? Number.POSITIVE_INFINITY) - from <= width + DOUBT) at++;
    let fits = 0;
    for (; at >= first; at--) {
      fits = measure(text.slice(start, word(at)?.end));
      if (fits <= width) break;
    }
    lastStart = start;
    const last = word(at);
    if (at >= first && last) {
      lines.push(text.slice(start, last.end));
      widths.push(fits);
      start = last.next;
      first = at + 1;
      continue;
    }
    // Not even the first word fits: break it; its last piece stays with what follows.
    const pieces = piecesOfWord(text.slice(start, own.end), width, measure);
    const room = Math.min(Math.max(1, pieces.length - 1), maxLines - lines.length);
    for (const piece of pieces.slice(0, room)) {
      lines.push(piece);
      widths.push(measure(piece));
      lastStart = start;
      start += piece.length;
    }
    if (start >= own.end) {
      // A single grapheme that is wider than the line stands alone.
      start = own.next;
      first++;
    }
  }
  return { lines, widths, cutOff: start < text.length ? text.slice(lastStart) : null };
}
