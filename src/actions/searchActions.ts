import type { Messages } from '../i18n/Messages.ts';
import { fold } from '../lib/fold.ts';
import type { Action } from './Action.ts';
import type { ActionContext } from './ActionContext.ts';

/** Ranks: the whole label, its beginning, that of a word, anywhere; all words in any order, at last by some letters. */
const RANKS = { whole: 0, start: 1, word: 2, inside: 3, words: 4, letters: 5 } as const;
const BETWEEN = /[\s:،.()/\u200c]+/;

const wordsOf = (text: string): readonly string[] => text.split(BETWEEN).map(fold).filter(Boolean);

function hasLettersInOrder(text: string, query: string): boolean {
  let from = 0;
  for (const letter of query) {
    const at = text.indexOf(letter, from);
    if (at < 0) return false;
    from = at + letter.length;
  }
  return true;
}

/** Whether every word of the query begins a word, or (of three letters and more) has its letters in one, in order. */
function wordsRank(text: string, query: string): number | null {
  const words = wordsOf(text);
  const wanted = wordsOf(query);
  if (wanted.every((one) => words.some((word) => word.startsWith(one)))) return RANKS.words;
  const has = (one: string): boolean =>
    words.some((word) => word.startsWith(one) || (one.length > 2 && hasLettersInOrder(word, one)));
  return wanted.every(has) ? RANKS.letters : null;
}

/** How well a label, or else it with other words for it, answers a query; lower is better, null: not at all. */
export function matchRank(label: string, query: string, otherWords = ''): number | null {
  const wanted = fold(query);
  const text = fold(label);
  if (wanted === '' || text === wanted) return RANKS.whole;
  if (text.startsWith(wanted)) return RANKS.start;
  if (label.split(/[\s:،.()/]+/).some((_, i, words) => fold(words.slice(i).join(' ')).startsWith(wanted)))
    return RANKS.word;
  if (text.includes(wanted)) return RANKS.inside;
  return wordsRank(`${label} ${otherWords}`, query);
}

/** The actions whose name in any of the languages answers the query, best first, else in their own order. */
export function searchActions(
  actions: readonly Action[],
  query: string,
  languages: readonly Messages[],
  context?: ActionContext,
): readonly Action[] {
  const ranked = actions.flatMap((action) => {
    const ranks = languages
      .map((messages) => matchRank(action.label(messages, context), query, messages.actions.otherWords[action.id]))
      .filter((rank) => rank !== null);
    return ranks.length === 0 ? [] : [{ action, rank: Math.min(...ranks) }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ action }) => action);
}
