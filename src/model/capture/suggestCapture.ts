import type { Id } from '../id.ts';
import { wordsInUse } from '../wordsInUse.ts';
import { type CapturedKind, foldWord, KIND_WORDS, kindsFor } from './kindWords.ts';
import type { Capture, CaptureContext } from './parseCapture.ts';
import { columnsFor, lanesFor } from './placeWords.ts';
import { type CaptureWord, openCaptureWord } from './splitCapture.ts';

/** What may stand for the token that is being typed. */
export type CaptureSuggestion = { /** Sign and word, as they are put into the line. */ readonly token: string } & (
  | { readonly sort: 'kind'; readonly kind: CapturedKind }
  | { readonly sort: 'column'; readonly stepId: Id; readonly title: string }
  | { readonly sort: 'lane'; readonly laneId: Id; readonly title: string }
  | { readonly sort: 'owner'; readonly owner: string }
  | { readonly sort: 'severity' | 'score'; readonly level: number }
);

export interface CaptureSuggestions {
  /** The part of the line that a suggestion takes the place of. */
  readonly open: CaptureWord;
  readonly items: readonly CaptureSuggestion[];
}

/** More than anybody reads while typing. */
const MOST = 8;
const SEVERITIES = [0, 1, 2, 3, 4];
const SCORES = [2, 1, 0, -1, -2];

const quoted = (words: string): string => (/[\s"«“]/u.test(words) ? `"${words.replaceAll('"', '')}"` : words);

/** What the token in front of the caret may become; null when none is being typed, or it is whole already. */
export function suggestCapture(
  line: string,
  caret: number,
  capture: Pick<Capture, 'kind'>,
  context: CaptureContext,
  language: 'en' | 'fa',
): CaptureSuggestions | null {
  const open = openCaptureWord(line, caret);
  if (!open) return null;
  const items = itemsFor(open, capture, context, language).slice(0, MOST);
  const isWhole = items.length === 1 && items[0]?.token === line.slice(open.start, open.end);
  return items.length === 0 || isWhole ? null : { open, items };
}

function itemsFor(
  { sign, word }: CaptureWord,
  { kind }: Pick<Capture, 'kind'>,
  context: CaptureContext,
  language: 'en' | 'fa',
): readonly CaptureSuggestion[] {
  const { doc, laneName } = context;
  switch (sign) {
    case '#':
      return kindsFor(word).map((kind) => ({
        sort: 'kind',
        kind,
        token: `#${quoted(KIND_WORDS[kind][language][0] ?? kind)}`,
      }));
    case '>':
      return columnsFor(doc, word).map((column) => ({ sort: 'column', ...column, token: `>${quoted(column.title)}` }));
    case '/':
      return lanesFor(doc, word, laneName).map((lane) => {
        const title = laneName(lane);
        return { sort: 'lane', laneId: lane.id, title, token: `/${quoted(title)}` };
      });
    case '@':
      return wordsInUse(doc.cards)
        .owners.filter((owner) => foldWord(owner).startsWith(foldWord(word)))
        .map((owner) => ({ sort: 'owner', owner, token: `@${quoted(owner)}` }));
    case '!': {
      const sort = kind === 'emotion' ? 'score' : kind === 'pain' || kind === 'opportunity' ? 'severity' : null;
      if (word !== '' || sort === null) return [];
      return (sort === 'score' ? SCORES : SEVERITIES).map((level) => ({
        sort,
        level,
        token: `!${level > 0 && sort === 'score' ? '+' : ''}${level}`,
      }));
    }
  }
}
