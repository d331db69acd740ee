/** The signs that begin a token. `<` is `>` as a person sees it in a line that runs right to left. */
export type CaptureSign = '#' | '>' | '/' | '@' | '!';

/** A sign and its word, as they stand in a line. */
export interface CaptureWord {
  /** UTF-16 units; the sign is the first of them. */
  readonly start: number;
  readonly end: number;
  readonly sign: CaptureSign;
  /** Without sign and quotes. */
  readonly word: string;
}

/** White space, and the marks that keyboards write to turn a line: a token begins only after one of these. */
const BREAK = '[\\s\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069]';
const TOKEN = new RegExp(`(^|${BREAK})([#<>@!/])(?:"([^"]+)"|«([^»]+)»|“([^”]+)”|([^\\s"«“][^\\s]*))`, 'gu');

/** The tokens of a line, left to right in the order of typing. They never overlap; a lone sign is none. */
export function splitCapture(line: string): readonly CaptureWord[] {
  return [...line.matchAll(TOKEN)].map((match) => {
    const [whole, before = '', sign, ...words] = match;
    return {
      start: match.index + before.length,
      end: match.index + whole.length,
      sign: (sign === '<' ? '>' : sign) as CaptureSign,
      word: words.find((word) => word !== undefined) ?? '',
    };
  });
}

const OPEN = new RegExp(`(?:^|${BREAK})([#<>@!/])(?:["«“]([^"»”]*)|([^\\s"«“]*))$`, 'u');

/** The token that is being typed in front of the caret, perhaps no more than its sign; null: none. */
export function openCaptureWord(line: string, caret: number): CaptureWord | null {
  const match = OPEN.exec(line.slice(0, caret));
  if (!match) return null;
  const [whole, sign, quoted, plain] = match;
  const start = match.index + whole.length - (quoted === undefined ? (plain ?? '').length : quoted.length + 1) - 1;
  return { start, end: caret, sign: (sign === '<' ? '>' : sign) as CaptureSign, word: quoted ?? plain ?? '' };
}
