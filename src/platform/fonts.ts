/** Texts of both scripts: a font file is loaded only when a text needs it. ẞ and ā ask for the extended Latin file. */
const SAMPLES = ['Safar 0123 “…”', 'ẞā', 'سفر مشتری‌مداری ۰۱۲۳ گچپژ'];
const WEIGHTS = [400, 500, 600];
const FAMILIES = '"Inter Variable", "Vazirmatn Variable"';

/**
 * Loads both fonts. Resolves when measuring text is exact; also when a file cannot be had (the text is then set in
 * the system's font, and `false` says so): a map in a plain font is better than none.
 */
export async function loadFonts(fonts: Pick<FontFaceSet, 'load'> = document.fonts): Promise<boolean> {
  const loads = SAMPLES.flatMap((sample) => WEIGHTS.map((weight) => fonts.load(`${weight} 13px ${FAMILIES}`, sample)));
  const results = await Promise.allSettled(loads);
  return results.every((result) => result.status === 'fulfilled' && result.value.length > 0);
}
