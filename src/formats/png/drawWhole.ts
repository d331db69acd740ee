import type { PngJob } from './PngJob.ts';
import { PngPainter } from './PngPainter.ts';
import { createSurface } from './PngSurface.ts';
import type { PngSize } from './planPng.ts';

/** A picture that fits into one canvas: packed by the browser. */
export async function drawWhole(job: PngJob, { width, height }: PngSize): Promise<Blob> {
  const { ctx, toBlob } = createSurface(width, height, job.ground === 'none');
  const painter = await PngPainter.of(job);
  try {
    painter.paint(ctx, 0, 0);
    return await toBlob();
  } finally {
    painter.close();
  }
}
