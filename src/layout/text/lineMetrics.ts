import { hasArabicScript } from '../../lib/direction.ts';
import { FONTS } from '../fonts.ts';
import type { FontKey, TextRun } from '../Layout.ts';

// Ascent and descent of Inter in ems, as src/styles/fonts.css states them (ascent-override, descent-override): Inter is
// the first family of every text style, and with a given line-height CSS places every line by the first family alone,
// also a line that is wholly Vazirmatn. The descent is chosen so that it rounds up at 11, 12 and 13 px: where it rounds
// down, Chromium on Linux moves the baseline up by a pixel for some values of text-rendering.
const ASCENT = 0.96875;
const DESCENT = 0.23;

/** Height of a line box: lines with Arabic script are taller, because their marks need the room. */
export const lineHeight = (font: FontKey, text: string): number =>
  hasArabicScript(text) ? FONTS[font].lineHeight.tall : FONTS[font].lineHeight.normal;

/**
 * Distance from the top of a line box to its baseline, in whole pixels, as CSS half-leading places it (CSS 2.2,
 * 10.8.1, with ascent and descent rounded and the leading above rounded down, as browsers do).
 */
export function baselineIn(height: number, font: FontKey): number {
  const size = FONTS[font].size;
  const ascent = Math.round(size * ASCENT);
  const descent = Math.round(size * DESCENT);
  return Math.floor((height - ascent - descent) / 2) + ascent;
}

/**
 * The line box of a run, relative to what the run is relative to: set an absolutely placed element to this top and
 * this height (also as its line-height), and its baseline is the run's.
 */
export function lineBox(run: Pick<TextRun, 'font' | 'text' | 'y'>): { readonly top: number; readonly height: number } {
  const height = lineHeight(run.font, run.text);
  return { top: run.y - baselineIn(height, run.font), height };
}
