import type { Formats, Language } from './Formats.ts';
import type { Messages } from './Messages.ts';

/** The groups of words, in the order in which they are needed; each is a chunk of its own in each language. */
export const WORD_GROUPS = ['first', 'terms', 'journey', 'later'] as const;
export type WordGroup = (typeof WORD_GROUPS)[number];

type Words = (formats: Formats) => Partial<Messages>;

const LOADERS: Readonly<Record<Language, Readonly<Record<WordGroup, () => Promise<Words>>>>> = {
  en: {
    first: async () => (await import('./locales/enFirst.ts')).enFirst,
    terms: async () => withTerms((await import('./locales/en/terms.ts')).terms),
    journey: async () => (await import('./locales/enJourney.ts')).enJourney,
    later: async () => (await import('./locales/enLater.ts')).enLater,
  },
  fa: {
    first: async () => (await import('./locales/faFirst.ts')).faFirst,
    terms: async () => withTerms((await import('./locales/fa/terms.ts')).terms),
    journey: async () => (await import('./locales/faJourney.ts')).faJourney,
    later: async () => (await import('./locales/faLater.ts')).faLater,
  },
};

const withTerms =
  (terms: (formats: Formats) => Messages['terms']): Words =>
  (formats) => ({ terms: terms(formats) });

/** What has been fetched, for the life of the page. */
const here: Readonly<Record<Language, Map<WordGroup, Words>>> = { en: new Map(), fa: new Map() };

/** Fetches one group of words of a language. Rejects when it cannot be had; another call asks again. */
export async function loadWords(language: Language, group: WordGroup): Promise<void> {
  if (!here[language].has(group)) here[language].set(group, await LOADERS[language][group]());
}

/**
 * The messages in the language of the formats. An area can be read once its group has been fetched, also when that
 * happens after this call.
 */
export function messagesOf(formats: Formats): Messages {
  const groups = here[formats.language];
  let known = 0;
  // Every area is here by the time it is read: what speaks a later group waits for it (`needWords`).
  return new Proxy({} as Messages, {
    get(made, area) {
      if (!(area in made) && known < groups.size) {
        for (const words of [...groups.values()].slice(known)) Object.assign(made, words(formats));
        known = groups.size;
      }
      return Reflect.get(made, area);
    },
  });
}
