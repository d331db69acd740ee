import { graphemes } from './graphemes.ts';

const SPACES = /[ \t]+/g;

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

/**
 * Breaks one paragraph into lines no wider than `width`: at spaces only (no-break spaces and ZWNJ are none), words
 * that are longer than a line between graphemes. Every line is measured as a whole, because widths are not additive
 * where letters join. Stops after `maxLines` lines; `cutOff` is then the text from the start of the last line on (null
 * when everything was set).
 */
export function wrapParagraph(
  paragraph: string,
  width: number,
  maxLines: number,
  measure: (text: string) => number,
): { readonly lines: readonly string[]; readonly cutOff: string | null } {
  const text = paragraph.trim();
  const whole = measure(text);
  if (whole <= width) return { lines: [text], cutOff: null };
  const perUnit = whole / text.length;
  const breaks: { readonly end: number; readonly next: number }[] = [...text.matchAll(SPACES)].map((match) => ({
    end: match.index,
    next: match.index + match[0].length,
  }));
  breaks.push({ end: text.length, next: text.length });
  const lines: string[] = [];
  let start = 0;
  let from = 0;
  let lastStart = 0;
  const fits = (at: number): boolean => measure(text.slice(start, breaks[at]?.end)) <= width;
  while (start < text.length && lines.length < maxLines) {
    // A guess from the mean width, then a walk to the true break: about three measurements a line.
    let at = from;
    while (at + 1 < breaks.length && ((breaks[at + 1]?.end ?? 0) - start) * perUnit <= width) at++;
    if (fits(at)) while (at + 1 < breaks.length && fits(at + 1)) at++;
    else {
      at--;
      while (at >= from && !fits(at)) at--;
    }
    if (at < from) {
      // Not even the first word fits: break it; its last piece stays with what follows.
      const pieces = piecesOfWord(text.slice(start, breaks[from]?.end), width, measure);
      const room = Math.min(pieces.length - 1, maxLines - lines.length);
      for (const piece of pieces.slice(0, room)) {
        lines.push(piece);
        lastStart = start;
        start += piece.length;
      }
      continue;
    }
    lines.push(text.slice(start, breaks[at]?.end));
    lastStart = start;
    start = breaks[at]?.next ?? text.length;
    from = at + 1;
  }
  return { lines, cutOff: start < text.length ? text.slice(lastStart) : null };
}
