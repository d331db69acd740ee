/** How far a sum may be off the width of a line, px, before sums are not used at all. */
const TOLERANCE = 0.02;
/** Lines that show whether widths add up: Persian and Latin, alone and mixed, with ZWNJ and with marks at words. */
const SAMPLES = [
  'Where do they wait, and why? It says (2 of 3) never.',
  'مشتری می‌پرسد: کارت‌ها کجا هستند؟ «فردا» نمی‌داند.',
  'order سفارش را track می‌کند',
];

/** Words that are remembered; beyond, all are forgotten. */
const CACHE_SIZE = 20_000;

const LATIN = 1;
const LATIN_MARKED = 2;
const ARABIC = 4;
const ARABIC_MARKED = 8;
const OTHER = 16;

/** A lone x stands for a multiplication sign between numbers. */
const LATIN_WORD = /^(?!x$)[A-Za-zÀ-ž]+$/;
const LATIN_MARKED_WORD = /^(?!x$)[("“]?[A-Za-z0-9À-ž'’]+[.,:;!?)"”]?$/;
const ARABIC_WORD = /^[\u0621-\u064a\u0671-\u06d3\u200c]+$/;
const ARABIC_MARKED_WORD = /^[(«]?[\u0621-\u064a\u0671-\u06d3\u200c]+[.،؛؟!:)»]?$/;
const ZWNJ = '\u200c';

interface Word {
  readonly kind: number;
  /** Width at the end of a line, px. */
  readonly last: number;
  /** Width with the space that follows, px: marks and spaces are set closer in bold. */
  readonly spaced: number;
}

const kindOf = (word: string): number => {
  if (LATIN_WORD.test(word)) return LATIN;
  if (ARABIC_WORD.test(word)) return ARABIC;
  if (LATIN_MARKED_WORD.test(word)) return LATIN_MARKED;
  return ARABIC_MARKED_WORD.test(word) ? ARABIC_MARKED : OTHER;
};

/** Marks at the border of two scripts may be set with either one: such lines are measured whole. */
const addsUp = (kinds: number): boolean =>
  (kinds & ~(LATIN | LATIN_MARKED)) === 0 ||
  (kinds & ~(ARABIC | ARABIC_MARKED)) === 0 ||
  (kinds & ~(LATIN | ARABIC)) === 0;

/**
 * The width of a line as the sum of its words, for one font. Words repeat and lines hardly do, and measuring a line
 * costs ten times as much as adding up. In our fonts nothing is kerned across a space but marks; `wordsAddUp` tells
 * whether that holds in this browser.
 *
 * Returns null for lines whose words may not add up: other scripts, marks at a change of script, signs that join with
 * their neighbours.
 */
export function createWordSums(measure: (text: string) => number): (line: string) => number | null {
  const words = new Map<string, Word>();
  const space = measure(' ');
  /** How much closer the space stands to a word, by the word's script and last sign. */
  const closer = new Map<string, number>();
  const afterSign = (kind: number, text: string): number => {
    const end = (kind === LATIN_MARKED ? 'n' : 'ب') + text.charAt(text.length - 1);
    const known = closer.get(end);
    if (known !== undefined) return known;
    const width = measure(`${end} `) - measure(end) - space;
    closer.set(end, width);
    return width;
  };
  const measured = (text: string): Word => {
    const kind = kindOf(text);
    if (kind === OTHER) return { kind, last: 0, spaced: 0 };
    // A word that stands alone with its joiner is set narrower than within a line.
    const last = text.includes(ZWNJ) ? measure(` ${text}`) - space : measure(text);
    // Letters leave the space as it is.
    return { kind, last, spaced: last + space + (kind === LATIN || kind === ARABIC ? 0 : afterSign(kind, text)) };
  };
  const wordOf = (text: string): Word => {
    const known = words.get(text);
    if (known) return known;
    const word = measured(text);
    if (words.size >= CACHE_SIZE) words.clear();
    words.set(text, word);
    return word;
  };
  const sum = (line: string): number | null => {
    let kinds = 0;
    let width = 0;
    let begin = 0;
    for (let end = line.indexOf(' '); end >= 0; end = line.indexOf(' ', begin)) {
      const { kind, spaced } = wordOf(line.slice(begin, end));
      kinds |= kind;
      if (kind === OTHER) return null;
      width += spaced;
      begin = end + 1;
    }
    const { kind, last } = wordOf(line.slice(begin));
    return addsUp(kinds | kind) ? width + last : null;
  };
  // A joiner makes a word alone another thing than the last one of a line.
  return (line) => (line.includes(' ') || !line.includes(ZWNJ) ? sum(line) : null);
}

/** Whether sums are the widths of lines, tried on samples. */
export const wordsAddUp = (sum: (line: string) => number | null, measure: (text: string) => number): boolean =>
  SAMPLES.every((line) => Math.abs((sum(line) ?? Number.NaN) - measure(line)) <= TOLERANCE);
