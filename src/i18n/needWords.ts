import type { Language } from './Formats.ts';
import { loadWords, WORD_GROUPS, type WordGroup } from './loadWords.ts';

/** The languages that the interface has spoken on this page. */
const spoken = new Set<Language>();
const needed = new Set<WordGroup>(['first']);

async function loadAll(languages: Iterable<Language>, groups: Iterable<WordGroup>): Promise<void> {
  const wanted = [...groups];
  await Promise.all([...languages].flatMap((language) => wanted.map((group) => loadWords(language, group))));
}

/** Makes ready to speak a language: fetches the words of it that are on screen. */
export async function speak(language: Language): Promise<void> {
  spoken.add(language);
  await loadAll([language], needed);
}

/**
 * Fetches the words up to this group in the language of the interface. What reads them is shown after that; from then
 * on every language that the interface is switched to has them, too.
 */
export async function needWords(group: WordGroup): Promise<void> {
  for (const earlier of WORD_GROUPS.slice(0, WORD_GROUPS.indexOf(group) + 1)) needed.add(earlier);
  await loadAll(spoken, needed);
}
