/** A folded text, and for each of its UTF-16 units the place in the original that it came from. */
export interface Folded {
  readonly text: string;
  /** `starts[i]`, `ends[i]`: the piece of the original (UTF-16 units) that made unit i of the folded text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const REPLACEMENTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'يىئ'].map((letter) => [letter, 'ی'])),
  ...Object.fromEntries([...'ةۀ'].map((letter) => [letter, 'ه'])),
  ...Object.fromEntries([...'أإٱآ'].map((letter) => [letter, 'ا'])),
  ك: 'ک',
  ؤ: 'و',
  '٪': '%',
  '٫': '.',
  '٬': ',',
  '«': '"',
  '»': '"',
  '؟': '?',
  '،': ',',
  '؛': ';',
};
/** Tashkil and Quranic marks, tatweel, bidi controls, joiners, soft hyphen, byte order mark, white space. */
const DELETED =
  /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u0640\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\u00AD\uFEFF\s]/gu;
const CLUSTER = /\P{M}\p{M}*|\p{M}+/uy;
const PLAIN_ASCII = /^[!-~]$/;

function foldCluster(cluster: string): string {
  if (PLAIN_ASCII.test(cluster)) return cluster.toLowerCase();
  let folded = '';
  for (const letter of cluster.normalize('NFKC')) {
    const code = letter.codePointAt(0) ?? 0;
    if (code >= 0x6f0 && code <= 0x6f9) folded += String(code - 0x6f0);
    else if (code >= 0x660 && code <= 0x669) folded += String(code - 0x660);
    else folded += REPLACEMENTS[letter] ?? letter;
  }
  // Upper then lower case is the case folding that JavaScript has: ß and ss, final and plain sigma meet.
  return folded.replace(DELETED, '').toUpperCase().toLowerCase();
}

/** A letter with its marks, or marks without one, from a place on. */
function clusterAt(text: string, at: number): string {
  CLUSTER.lastIndex = at;
  return CLUSTER.exec(text)?.[0] ?? text.slice(at, at + 1);
}

/** Folded letters by code unit, filled as they are met; null: a mark, or half of a surrogate pair. */
const folds: (string | null | undefined)[] = [];
const MARK_OR_HALF = /[\p{M}\p{Cs}]/u;

function foldOfUnit(code: number): string | null {
  const known = folds[code];
  if (known !== undefined) return known;
  const letter = String.fromCharCode(code);
  const folded = MARK_OR_HALF.test(letter) ? null : foldCluster(letter);
  folds[code] = folded;
  return folded;
}

/** The fold of the letter at a place, if it stands alone; null: it must be read as a cluster. */
function plainFold(text: string, at: number): string | null {
  const folded = foldOfUnit(text.charCodeAt(at));
  return folded === null || (at + 1 < text.length && foldOfUnit(text.charCodeAt(at + 1)) === null) ? null : folded;
}

/**
 * The text as search compares it: Persian and Arabic spellings of one letter, digits and marks meet; case, tashkil,
 * joiners and white space go. For comparing only; stored text is never rewritten.
 */
export function fold(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; ) {
    const letter = plainFold(text, at);
    if (letter === null) {
      const cluster = clusterAt(text, at);
      folded += foldCluster(cluster);
      at += cluster.length;
    } else {
      folded += letter;
      at++;
    }
  }
  return folded;
}

/** As fold, with the map back to the original, for highlighting. */
export function foldWithMap(text: string): Folded {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; ) {
    const letter = plainFold(text, at);
    const length = letter === null ? clusterAt(text, at).length : 1;
    const piece = letter ?? foldCluster(text.slice(at, at + length));
    folded += piece;
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(at);
      ends.push(at + length);
    }
    at += length;
  }
  return { text: folded, starts, ends };
}

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where a folded query is found in a text, in UTF-16 units of the original, from left to right without overlaps. */
export function stretchesOf(text: string, wanted: string): readonly Stretch[] {
  const found: Stretch[] = [];
  if (wanted === '') return found;
  const folded = foldWithMap(text);
  let last = 0;
  for (let at = folded.text.indexOf(wanted); at >= 0; ) {
    const start = folded.starts[at] ?? 0;
    const end = folded.ends[at + wanted.length - 1] ?? start;
    // One letter can fold to several: its parts are not found twice.
    const isNew = start >= last;
    if (isNew) found.push({ start, end });
    last = Math.max(last, end);
    at = folded.text.indexOf(wanted, at + (isNew ? wanted.length : 1));
  }
  return found;
}

/** Where a query is first found in a text; null: nowhere. An empty query is nowhere. */
export const findFolded = (text: string, query: string): Stretch | null => stretchesOf(text, fold(query))[0] ?? null;
