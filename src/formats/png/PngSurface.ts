import type { Canvas2D } from '../../layout/paint/MapView.ts';
import { defined } from '../../lib/assert.ts';

/** A canvas that nobody sees: in a worker, or on the page where workers cannot draw. */
export interface PngSurface {
  readonly ctx: Canvas2D;
  readonly toBlob: () => Promise<Blob>;
}

/** A surface of so many pixels; without `alpha` it is opaque. */
export function createSurface(width: number, height: number, alpha: boolean): PngSurface {
  // Every picture is read back once; a surface on the graphics card is slower to make, and has smaller limits.
  const settings: CanvasRenderingContext2DSettings = { alpha, willReadFrequently: true };
  if (typeof OffscreenCanvas !== 'undefined') {
    const canvas = new OffscreenCanvas(width, height);
    const ctx = defined(canvas.getContext('2d', settings), 'a 2D context');
    return { ctx, toBlob: () => canvas.convertToBlob({ type: 'image/png' }) };
  }
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const ctx = defined(canvas.getContext('2d', settings), 'a 2D context');
  return {
    ctx,
    toBlob: () =>
      new Promise((resolve, reject) => {
        canvas.toBlob((blob) => (blob === null ? reject(new Error('The canvas gave no picture')) : resolve(blob)));
      }),
  };
}
