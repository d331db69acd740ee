import { defined } from '../lib/assert.ts';
import { hasArabicScript } from '../lib/direction.ts';
import type { TextMeasurer } from '../model/ports.ts';
import { createWordSums, wordsAddUp } from './wordSums.ts';

/** Widths in one face are to each other as its sizes are. */
const SIZE = /\b[\d.]+px/;
const never = (): null => null;

/** Widths that are remembered; beyond, all are forgotten. */
const CACHE_SIZE = 50_000;

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/**
 * Measures lines with a canvas, as browsers set them: equal to the width in the document to 0.02 px once the fonts
 * have been loaded (`loadFonts`). Widths are remembered until `forget` is called, which a font that arrives late asks
 * for. Needs a browser or a worker with OffscreenCanvas.
 */
export function createTextMeasurer(): TextMeasurer & { readonly forget: () => void } {
  const context: Context = defined(
    typeof document === 'undefined'
      ? new OffscreenCanvas(1, 1).getContext('2d')
      : document.createElement('canvas').getContext('2d'),
    'a 2D canvas to measure text with',
  );
  context.fontKerning = 'normal';
  context.textRendering = 'geometricPrecision';
  let current = '';
  const measureWhole = (text: string, font: string): number => {
    if (current !== font) {
      context.font = font;
      current = font;
    }
    // Shaping of neutral characters at the ends depends on the direction, so it is said and never inherited.
    context.direction = hasArabicScript(text) ? 'rtl' : 'ltr';
    return context.measureText(text).width;
  };
  const byFont = new Map<
    string,
    { readonly sum: (line: string) => number | null; readonly widths: Map<string, number> }
  >();
  const addingUp = new Map<string, boolean>();
  const sumsOf = (font: string): ((line: string) => number | null) => {
    const whole = (text: string): number => measureWhole(text, font);
    const sum = createWordSums(whole);
    const face = font.replace(SIZE, '');
    const holds = addingUp.get(face) ?? wordsAddUp(sum, whole);
    addingUp.set(face, holds);
    return holds ? sum : never;
  };
  let size = 0;
  const measure: TextMeasurer = (text, font) => {
    if (size >= CACHE_SIZE) forget();
    let known = byFont.get(font);
    if (!known) {
      known = { sum: sumsOf(font), widths: new Map() };
      byFont.set(font, known);
    }
    const { sum, widths } = known;
    let width = sum(text) ?? widths.get(text);
    if (width === undefined) {
      width = measureWhole(text, font);
      widths.set(text, width);
      size++;
    }
    return width;
  };
  function forget(): void {
    byFont.clear();
    addingUp.clear();
    size = 0;
  }
  return Object.assign(measure, { forget });
}
