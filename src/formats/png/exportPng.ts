import type { Layout } from '../../layout/Layout.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { embeddedFontsFor } from '../fonts/embeddedFonts.ts';
import { drawPng } from './drawPng.ts';
import { loadPngWorker } from './loadPngWorker.ts';
import type { PngJob, PngMessage } from './PngJob.ts';
import { planPng } from './planPng.ts';
import { withoutRows } from './withoutRows.ts';

export type PngError =
  /** `maxScale`: the largest scale that is possible. */
  | { readonly code: 'tooLarge'; readonly maxScale: number }
  | { readonly code: 'cancelled' }
  | { readonly code: 'failed'; readonly detail: string };

export interface PngOptions extends Omit<PngJob, 'layout' | 'fonts'> {
  readonly signal?: AbortSignal;
  /** Gets the share that is done, 0 to 1, while a large picture is made. */
  readonly progress?: (done: number) => void;
}

/**
 * The whole map as a PNG, exactly as many pixels as asked for or an error. It is drawn in a worker where workers can
 * draw and run, so the page stays usable; else on the page, whose fonts must have been loaded.
 */
export async function exportPng(layout: Layout, options: PngOptions): Promise<Result<Blob, PngError>> {
  const { signal, progress = () => undefined, theme, ground, scale, margin, images } = options;
  const plan = planPng(layout.width + 2 * margin, layout.height + 2 * margin, scale);
  if (plan.kind === 'refused') return err({ code: 'tooLarge', maxScale: plan.maxScale });
  const isCancelled = () => signal?.aborted === true;
  try {
    const fonts = await embeddedFontsFor(layout);
    if (isCancelled()) return err({ code: 'cancelled' });
    const job: PngJob = { layout, theme, ground, scale, margin, images, fonts };
    if (workersCanDraw()) {
      const drawn = await drawInWorker(new (await loadPngWorker()).default(), job, progress, signal);
      if (drawn !== null) return drawn;
    }
    const blob = await drawPng(job, (done) => {
      signal?.throwIfAborted();
      progress(done);
    });
    return ok(blob);
  } catch (error) {
    return err(isCancelled() ? { code: 'cancelled' } : { code: 'failed', detail: String(error) });
  }
}

const workersCanDraw = (): boolean =>
  typeof Worker !== 'undefined' &&
  typeof OffscreenCanvas !== 'undefined' &&
  'convertToBlob' in OffscreenCanvas.prototype;

/** Null: the worker does not run (a policy of the host forbids it, or it ran out of memory). */
function drawInWorker(
  worker: Worker,
  job: PngJob,
  progress: (done: number) => void,
  signal: AbortSignal | undefined,
): Promise<Result<Blob, PngError> | null> {
  return new Promise((resolve) => {
    const finish = (result: Result<Blob, PngError> | null) => {
      worker.terminate();
      signal?.removeEventListener('abort', cancel);
      resolve(result);
    };
    const cancel = () => finish(err({ code: 'cancelled' }));
    signal?.addEventListener('abort', cancel);
    worker.onmessage = ({ data }: MessageEvent<PngMessage>) => {
      if (data.kind === 'progress') progress(data.done);
      else if (data.kind === 'done') finish(ok(data.blob));
      else finish(err({ code: 'failed', detail: data.detail }));
    };
    worker.onerror = () => finish(null);
    try {
      worker.postMessage({ ...job, layout: withoutRows(job.layout) });
    } catch (error) {
      finish(err({ code: 'failed', detail: String(error) }));
    }
  });
}
