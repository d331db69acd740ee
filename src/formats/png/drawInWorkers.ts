import type { PackedBand } from './BandPacker.ts';
import { bandsOf } from './drawBands.ts';
import { joinPng } from './joinPng.ts';
import { loadPngWorker } from './loadPngWorker.ts';
import type { PngJob, PngMessage, PngShare } from './PngJob.ts';
import type { PngSize } from './planPng.ts';
import { withoutRows } from './withoutRows.ts';

/** A picture needs some 100 MB in each worker. */
const MOST_WORKERS = 4;

export const workersCanDraw = (): boolean =>
  typeof Worker !== 'undefined' &&
  typeof OffscreenCanvas !== 'undefined' &&
  'convertToBlob' in OffscreenCanvas.prototype;

/**
 * Draws a picture in one worker, or one in bands in as many as there are processors. Null: a worker does not run (a
 * policy of the host forbids it, or it ran out of memory). Throws when drawing fails, and when it is cancelled.
 */
export async function drawInWorkers(
  job: PngJob,
  plan: PngSize & { readonly kind: 'single' | 'tiled' },
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<Blob | null> {
  const { default: PngWorker } = await loadPngWorker();
  const bandCount = plan.kind === 'single' ? 1 : bandsOf(plan);
  const count = Math.min(bandCount, MOST_WORKERS, navigator.hardwareConcurrency || 1);
  const workers = Array.from({ length: count }, () => new PngWorker());
  const over = new AbortController();
  try {
    const drawn = await new Promise<Blob | readonly PackedBand[] | null>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { signal: over.signal });
      signal.throwIfAborted();
      const bands: PackedBand[] = [];
      let done = 0;
      const hear = ({ data }: MessageEvent<PngMessage>) => {
        if (data.kind === 'failed') return reject(new Error(data.detail));
        if (data.kind === 'whole') return resolve(data.blob);
        bands[data.index] = data.band;
        progress(++done / bandCount);
        if (done === bandCount) resolve(bands);
      };
      const sent = { ...job, layout: withoutRows(job.layout) };
      const send = (first: number) => {
        const worker = workers[first];
        if (worker === undefined || over.signal.aborted) return;
        worker.onmessage = hear;
        worker.onerror = () => resolve(null);
        const share: PngShare | 'whole' = plan.kind === 'single' ? 'whole' : { first, of: count };
        worker.postMessage({ job: sent, share });
        // Each copy of a large map holds up the page; between two it lives.
        setTimeout(() => send(first + 1));
      };
      send(0);
    });
    return drawn === null || drawn instanceof Blob ? drawn : joinPng(plan, job.ground === 'none', drawn);
  } finally {
    over.abort();
    for (const worker of workers) worker.terminate();
  }
}
