import type { Doc } from './Doc.ts';
import { memoByTable } from './memoByTable.ts';

/** Owners and tags that the cards of a document use, each once, sorted: what fields suggest. */
export const wordsInUse = memoByTable((cards: Doc['cards']) => {
  const rows = [...cards.values()];
  const sorted = (words: Iterable<string>): readonly string[] => [...new Set(words)].filter(Boolean).sort();
  return { owners: sorted(rows.map(({ owner }) => owner)), tags: sorted(rows.flatMap(({ tags }) => tags)) };
});
