export type Direction = 'ltr' | 'rtl';

const ARABIC = /[\u0600-\u06FF\u0750-\u077F\u08A0-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC]/;
const STRONG = /[\p{L}]/u;
const RTL_LANGUAGES = new Set(['fa', 'ar', 'he', 'iw', 'ur', 'ps', 'ckb', 'sd', 'ug', 'yi', 'dv']);

/** Whether the text has any letter of the Arabic script (Persian included). */
export const hasArabicScript = (text: string): boolean => ARABIC.test(text);

/** The direction that a BCP 47 language is written in. */
export function directionOfLanguage(language: string): Direction {
  return RTL_LANGUAGES.has((language.split('-')[0] ?? '').toLowerCase()) ? 'rtl' : 'ltr';
}

/**
 * The direction of one paragraph. A stored direction wins; else, in a map written right to left, a paragraph with
 * any Arabic-script letter is right to left (so that "CRM نرم‌افزار" is not turned round by its first word); else
 * the first strong letter decides, and a paragraph without letters follows the map.
 */
export function paragraphDirection(text: string, stored: 'auto' | Direction, map: Direction): Direction {
  if (stored !== 'auto') return stored;
  if (map === 'rtl' && hasArabicScript(text)) return 'rtl';
  const letter = STRONG.exec(text)?.[0];
  if (letter === undefined) return map;
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter) ? 'rtl' : 'ltr';
}
