import type { Language } from './Formats.ts';

/** The first of the browser's languages that Safar speaks; English when it speaks none of them. */
export function preferredLanguage(browserLanguages: readonly string[]): Language {
  for (const tag of browserLanguages) {
    const language = tag.toLowerCase().split('-')[0];
    if (language === 'fa' || language === 'en') return language;
  }
  return 'en';
}
