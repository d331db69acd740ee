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
const CLUSTERS = /\P{M}\p{M}*|\p{M}+/gu;
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

/**
 * The text as search compares it: Persian and Arabic spellings of one letter, digits and marks meet; case, tashkil,
 * joiners and white space go. For comparing only; stored text is never rewritten.
 */
export function fold(text: string): string {
  let folded = '';
  for (const [cluster] of text.matchAll(CLUSTERS)) folded += foldCluster(cluster);
  return folded;
}

/** As fold, with the map back to the original, for highlighting. */
export function foldWithMap(text: string): Folded {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(CLUSTERS)) {
    const piece = foldCluster(match[0]);
    folded += piece;
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  return { text: folded, starts, ends };
}

/** Where a query is found in a text, in UTF-16 units of the original; null: nowhere. An empty query is nowhere. */
export function findFolded(text: string, query: string): { readonly start: number; readonly end: number } | null {
  const wanted = fold(query);
  if (wanted === '') return null;
  const folded = foldWithMap(text);
  const at = folded.text.indexOf(wanted);
  const start = folded.starts[at];
  const end = folded.ends[at + wanted.length - 1];
  return at < 0 || start === undefined || end === undefined ? null : { start, end };
}
