import { defined } from '../lib/assert.ts';
import { hasArabicScript } from '../lib/direction.ts';
import type { TextMeasurer } from '../model/ports.ts';

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
  const byFont = new Map<string, Map<string, number>>();
  let size = 0;
  let current = '';
  const measure: TextMeasurer = (text, font) => {
    let widths = byFont.get(font);
    if (!widths) {
      widths = new Map();
      byFont.set(font, widths);
    }
    const known = widths.get(text);
    if (known !== undefined) return known;
    if (size >= CACHE_SIZE) {
      for (const each of byFont.values()) each.clear();
      size = 0;
    }
    if (current !== font) {
      context.font = font;
      current = font;
    }
    // Shaping of neutral characters at the ends depends on the direction, so it is said and never inherited.
    context.direction = hasArabicScript(text) ? 'rtl' : 'ltr';
    const { width } = context.measureText(text);
    widths.set(text, width);
    size++;
    return width;
  };
  return Object.assign(measure, {
    forget: () => {
      byFont.clear();
      size = 0;
    },
  });
}
