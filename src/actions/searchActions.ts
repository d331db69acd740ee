import type { Messages } from '../i18n/Messages.ts';
import { fold } from '../lib/fold.ts';
import type { Action } from './Action.ts';
import type { ActionContext } from './ActionContext.ts';

/** Ranks: the whole label, its beginning, the beginning of a word, anywhere, letters in order with gaps. */
const RANKS = { whole: 0, start: 1, word: 2, inside: 3, letters: 4 } as const;

function hasLettersInOrder(text: string, query: string): boolean {
  let from = 0;
  for (const letter of query) {
    const at = text.indexOf(letter, from);
    if (at < 0) return false;
    from = at + letter.length;
  }
  return true;
}

/** How well a label answers a query, both as written; lower is better, null: not at all. */
export function matchRank(label: string, query: string): number | null {
  const wanted = fold(query);
  const text = fold(label);
  if (wanted === '' || text === wanted) return RANKS.whole;
  if (text.startsWith(wanted)) return RANKS.start;
  if (label.split(/[\s:،.()/]+/).some((_, i, words) => fold(words.slice(i).join(' ')).startsWith(wanted)))
    return RANKS.word;
  if (text.includes(wanted)) return RANKS.inside;
  return wanted.length > 2 && hasLettersInOrder(text, wanted) ? RANKS.letters : null;
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
      .map((messages) => matchRank(action.label(messages, context), query))
      .filter((rank) => rank !== null);
    return ranks.length === 0 ? [] : [{ action, rank: Math.min(...ranks) }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ action }) => action);
}
