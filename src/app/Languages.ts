import type { Formats, Language } from '../i18n/Formats.ts';
import { createFormats } from '../i18n/Formats.ts';
import { loadMessages } from '../i18n/loadMessages.ts';
import type { Messages } from '../i18n/Messages.ts';
import { mapWords } from '../i18n/mapWords.ts';
import type { MapWords } from '../layout/MapWords.ts';
import { defined } from '../lib/assert.ts';
import type { Preferences } from '../model/preferences.ts';

/** The languages that have been loaded. Both are, soon after the start, so that a map in the other one finds its words. */
export interface Languages {
  readonly load: (language: Language) => Promise<void>;
  /** The messages in the language of the formats; it must have been loaded. */
  readonly messages: (formats: Formats) => Messages;
  /** The words of a map: in its own language where Safar speaks it, else in the interface's. It must have been loaded. */
  readonly mapWords: (mapLanguage: string, preferences: Preferences, interfaceLanguage: Language) => MapWords;
}

export function createLanguages(): Languages {
  const loaded = new Map<Language, (formats: Formats) => Messages>();
  const messages = (formats: Formats): Messages =>
    defined(loaded.get(formats.language), `the language ${formats.language}`)(formats);
  // The same words are the same object: the layout takes over what it made with them.
  const madeWords = new Map<string, MapWords>();
  return {
    async load(language) {
      if (!loaded.has(language)) loaded.set(language, await loadMessages(language));
    },
    messages,
    mapWords(mapLanguage, { digits, calendar }, interfaceLanguage) {
      const primary = mapLanguage.toLowerCase().split('-')[0];
      const language = primary === 'fa' || primary === 'en' ? primary : interfaceLanguage;
      const key = `${language} ${digits} ${calendar}`;
      const known = madeWords.get(key);
      if (known) return known;
      const formats = createFormats({ language, digits, calendar });
      const words = mapWords(messages(formats), formats);
      madeWords.set(key, words);
      return words;
    },
  };
}
