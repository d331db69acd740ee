import { darkTheme, lightTheme, type MapTheme, printTheme } from '../../layout/paint/MapTheme.ts';
import type { Canvas2D, PaintOptions } from '../../layout/paint/MapView.ts';
import { paintHeaders } from '../../layout/paint/paintHeaders.ts';
import { paintMap } from '../../layout/paint/paintMap.ts';
import type { Id } from '../../model/id.ts';
import type { PngJob } from './PngJob.ts';

const THEMES: Readonly<Record<PngJob['theme'], MapTheme>> = { light: lightTheme, dark: darkTheme, print: printTheme };

/** Paints parts of one picture, with its images decoded. Fonts must have been loaded. */
export class PngPainter {
  readonly #job: PngJob;
  readonly #images: ReadonlyMap<Id, ImageBitmap>;
  readonly #options: PaintOptions;

  static async of(job: PngJob): Promise<PngPainter> {
    return new PngPainter(job, await decode(job.images));
  }

  private constructor(job: PngJob, images: ReadonlyMap<Id, ImageBitmap>) {
    this.#job = job;
    this.#images = images;
    this.#options = {
      detail: 'full',
      headers: paintHeaders,
      links: true,
      ground: job.ground,
      pixelRatio: job.scale,
      images: (id) => images.get(id) ?? null,
    };
  }

  /** Fills the surface with the picture from this pixel on. */
  paint(ctx: Canvas2D, left: number, top: number): void {
    const { layout, margin, scale, theme } = this.#job;
    const { width, height } = ctx.canvas;
    const view = { x: left / scale - margin, y: top / scale - margin, width: width / scale, height: height / scale };
    paintMap(ctx, layout, { ...view, scale }, THEMES[theme], this.#options);
  }

  close(): void {
    for (const image of this.#images.values()) image.close();
  }
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
