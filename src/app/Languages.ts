import type { Formats, Language } from '../i18n/Formats.ts';
import { createFormats } from '../i18n/Formats.ts';
import { loadWords, messagesOf } from '../i18n/loadWords.ts';
import type { Messages } from '../i18n/Messages.ts';
import { mapWords } from '../i18n/mapWords.ts';
import { speak } from '../i18n/needWords.ts';
import type { MapWords } from '../layout/MapWords.ts';
import type { Preferences } from '../model/preferences.ts';

/** The languages of the interface and of maps. */
export interface Languages {
  /** Fetches what the interface needs to speak a language. */
  readonly speak: (language: Language) => Promise<void>;
  /** Fetches the words of maps in a language: soon after the start both are here, so that any map finds its words. */
  readonly loadMapWords: (language: Language) => Promise<void>;
  /** The messages in the language of the formats; it must have been made ready. */
  readonly messages: (formats: Formats) => Messages;
  /** The words of a map: in its own language where Safar speaks it, else in the interface's. It must have been loaded. */
  readonly mapWords: (mapLanguage: string, preferences: Preferences, interfaceLanguage: Language) => MapWords;
}

export function createLanguages(): Languages {
  // The same words are the same object: the layout takes over what it made with them.
  const madeWords = new Map<string, MapWords>();
  return {
    speak,
    loadMapWords: (language) => loadWords(language, 'terms'),
    messages: messagesOf,
    mapWords(mapLanguage, { digits, calendar }, interfaceLanguage) {
      const primary = mapLanguage.toLowerCase().split('-')[0];
      const language = primary === 'fa' || primary === 'en' ? primary : interfaceLanguage;
      const key = `${language} ${digits} ${calendar}`;
      const known = madeWords.get(key);
      if (known) return known;
      const formats = createFormats({ language, digits, calendar });
      const words = mapWords(messagesOf(formats), formats);
      madeWords.set(key, words);
      return words;
    },
  };
}
