import type { MapTheme } from '../../layout/paint/MapTheme.ts';
import { darkTheme, lightTheme, printTheme } from '../../layout/paint/MapTheme.ts';
import type { PaintOptions } from '../../layout/paint/MapView.ts';
import { paintMap } from '../../layout/paint/paintMap.ts';
import type { Id } from '../../model/id.ts';
import type { PngJob } from './PngJob.ts';
import { PngStream } from './PngStream.ts';
import { createSurface } from './PngSurface.ts';
import { CANVAS_SIDE, type PngSize, planPng } from './planPng.ts';

const THEMES: Readonly<Record<PngJob['theme'], MapTheme>> = { light: lightTheme, dark: darkTheme, print: printTheme };
/** Pixels of one band of a tiled picture. */
const BAND_AREA = 4_000_000;

/** Draws and packs the picture. `progress` gets the share that is done, 0 to 1. Fonts must have been loaded. */
export async function drawPng(job: PngJob, progress: (done: number) => void): Promise<Blob> {
  const { layout, margin, scale } = job;
  const plan = planPng(layout.width + 2 * margin, layout.height + 2 * margin, scale);
  if (plan.kind === 'refused') throw new Error('The picture is too large');
  const images = await decode(job.images);
  const options: PaintOptions = {
    detail: 'full',
    showHeaders: true,
    links: true,
    ground: job.ground,
    pixelRatio: scale,
    images: (id) => images.get(id) ?? null,
  };
  try {
    return plan.kind === 'single' ? await drawWhole(job, plan, options) : await drawBands(job, plan, options, progress);
  } finally {
    for (const image of images.values()) image.close();
  }
}

async function drawWhole(job: PngJob, { width, height }: PngSize, options: PaintOptions): Promise<Blob> {
  const { layout, margin, scale } = job;
  const { ctx, toBlob } = createSurface(width, height, job.ground === 'none');
  const view = { x: -margin, y: -margin, width: width / scale, height: height / scale, scale };
  paintMap(ctx, layout, view, THEMES[job.theme], options);
  return toBlob();
}

async function drawBands(
  job: PngJob,
  { width, height }: PngSize,
  options: PaintOptions,
  progress: (done: number) => void,
): Promise<Blob> {
  const { layout, margin, scale } = job;
  const alpha = job.ground === 'none';
  const rows = Math.max(1, Math.min(height, Math.floor(BAND_AREA / width)));
  const tile = Math.min(width, CANVAS_SIDE);
  const { ctx } = createSurface(tile, rows, alpha);
  const band = new Uint8ClampedArray(width * rows * 4);
  const png = new PngStream(width, height, alpha);
  for (let top = 0; top < height; top += rows) {
    const bandRows = Math.min(rows, height - top);
    for (let left = 0; left < width; left += tile) {
      const view = { x: left / scale - margin, y: top / scale - margin, width: tile / scale, height: rows / scale };
      paintMap(ctx, layout, { ...view, scale }, THEMES[job.theme], options);
      const tileWidth = Math.min(tile, width - left);
      const { data } = ctx.getImageData(0, 0, tileWidth, bandRows);
      for (let row = 0; row < bandRows; row++) {
        band.set(data.subarray(row * tileWidth * 4, (row + 1) * tileWidth * 4), (row * width + left) * 4);
      }
    }
    png.write(band.subarray(0, bandRows * width * 4));
    progress((top + bandRows) / height);
    // Where this runs on the page, the page must live between two bands.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return png.finish();
}

/** Images that do not decode are left out: their place stays empty. */
async function decode(blobs: ReadonlyMap<Id, Blob>): Promise<ReadonlyMap<Id, ImageBitmap>> {
  const images = new Map<Id, ImageBitmap>();
  await Promise.all(
    [...blobs].map(async ([id, blob]) => {
      const image = await createImageBitmap(blob).catch(() => null);
      if (image !== null) images.set(id, image);
    }),
  );
  return images;
}
