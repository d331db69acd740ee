import type { Layout } from '../../layout/Layout.ts';
import { type SvgOptions, svgPieces } from './writeSvg.ts';

/** Milliseconds of work before the page has its turn. */
const SLICE = 12;

/** What `writeSvg` writes, as a file; the page lives while a large map is written. */
export async function svgBlob(layout: Layout, options: SvgOptions): Promise<Blob> {
  const blobs: Blob[] = [];
  const pieces = svgPieces(layout, options);
  for (;;) {
    let text = '';
    const end = performance.now() + SLICE;
    let piece = pieces.next();
    for (; !piece.done; piece = pieces.next()) {
      text += piece.value;
      if (performance.now() > end) break;
    }
    blobs.push(new Blob([text]));
    if (piece.done) return new Blob([piece.value, ...blobs], { type: 'image/svg+xml' });
    await new Promise((resolve) => setTimeout(resolve));
  }
}
