import type { Layout } from '../../layout/Layout.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { embeddedFontsFor } from '../fonts/embeddedFonts.ts';
import type { PackedBand } from './BandPacker.ts';
import { bandsOf, drawBands } from './drawBands.ts';
import { drawInWorkers, workersCanDraw } from './drawInWorkers.ts';
import { drawWhole } from './drawWhole.ts';
import { joinPng } from './joinPng.ts';
import type { PngJob } from './PngJob.ts';
import { CANVAS_AREA, type PngPlan, planPng, QUICK_AREA } from './planPng.ts';

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
 * The whole map as a PNG, exactly as many pixels as asked for or an error. It is drawn in workers where workers can
 * draw and run, so the page stays usable; else on the page, whose fonts must have been loaded.
 */
export async function exportPng(layout: Layout, options: PngOptions): Promise<Result<Blob, PngError>> {
  const { signal = new AbortController().signal, progress = () => undefined, ...look } = options;
  const { theme, ground, scale, margin, images } = look;
  const inWorkers = workersCanDraw();
  const wholeArea = inWorkers && images.size === 0 ? QUICK_AREA : CANVAS_AREA;
  const plan = planPng(layout.width + 2 * margin, layout.height + 2 * margin, scale, wholeArea);
  if (plan.kind === 'refused') return err({ code: 'tooLarge', maxScale: plan.maxScale });
  try {
    const fonts = await embeddedFontsFor(layout);
    signal.throwIfAborted();
    const job: PngJob = { layout, theme, ground, scale, margin, images, fonts };
    const drawn = inWorkers ? await drawInWorkers(job, plan, progress, signal) : null;
    return ok(drawn ?? (await drawOnPage(job, plan, progress, signal)));
  } catch (error) {
    return err(signal.aborted ? { code: 'cancelled' } : { code: 'failed', detail: String(error) });
  }
}

async function drawOnPage(
  job: PngJob,
  plan: Exclude<PngPlan, { kind: 'refused' }>,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  if (plan.kind === 'single') return drawWhole(job, plan);
  const bands: PackedBand[] = [];
  await drawBands(job, plan, { first: 0, of: 1 }, async (_, band) => {
    bands.push(band);
    progress(bands.length / bandsOf(plan));
    // The page must live between two bands.
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
  });
  return joinPng(plan, job.ground === 'none', bands);
}
