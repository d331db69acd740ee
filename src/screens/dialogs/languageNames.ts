import type { Language } from '../../i18n/Formats.ts';

/** Each language in itself, so that whoever needs it can read it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', fa: 'فارسی' };
