import { createFormats, type Language } from '../../../src/i18n/Formats.ts';
import { en } from '../../../src/i18n/locales/en.ts';
import { fa } from '../../../src/i18n/locales/fa.ts';
import type { Messages } from '../../../src/i18n/Messages.ts';

export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', fa: 'fa-IR' };

/** What the interface says in a language: the names by which browser tests find things. */
export const wordsOf = (language: Language): Messages =>
  (language === 'fa' ? fa : en)(createFormats({ language, digits: 'auto', calendar: 'auto' }));
