import type { Canvas2D } from '../../layout/paint/MapView.ts';
import { defined } from '../../lib/assert.ts';

/** A canvas that nobody sees: in a worker, or on the page where workers cannot draw. */
export interface PngSurface {
  readonly ctx: Canvas2D;
  readonly toBlob: () => Promise<Blob>;
}

/** `read`: pixels will be read back often. */
export function createSurface(width: number, height: number, alpha: boolean, read = false): PngSurface {
  const settings: CanvasRenderingContext2DSettings = { alpha, willReadFrequently: read };
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
