import type { Language } from '../i18n/Formats.ts';
import { preferredLanguage } from '../i18n/preferredLanguage.ts';
import type { Preferences } from '../model/preferences.ts';

/** The language that the interface speaks under these preferences in this browser. */
export const languageOf = ({ language }: Preferences): Language =>
  language === 'auto' ? preferredLanguage(navigator.languages) : language;
