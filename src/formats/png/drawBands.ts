import { BandPacker, type PackedBand } from './BandPacker.ts';
import type { PngJob, PngShare } from './PngJob.ts';
import { PngPainter } from './PngPainter.ts';
import { createSurface } from './PngSurface.ts';
import { CANVAS_SIDE, type PngSize } from './planPng.ts';

/** Pixels of one band. */
const BAND_AREA = 4_000_000;

const rowsOf = ({ width }: PngSize): number => Math.max(1, Math.floor(BAND_AREA / width));

/** How many bands a picture is drawn in. */
export const bandsOf = (size: PngSize): number => Math.ceil(size.height / rowsOf(size));

/** Draws and packs a share of a picture's bands, one at a time, and hands each over with its place in the picture. */
export async function drawBands(
  job: PngJob,
  size: PngSize,
  { first, of }: PngShare,
  done: (index: number, band: PackedBand) => void | Promise<void>,
): Promise<void> {
  const { width, height } = size;
  const alpha = job.ground === 'none';
  const rows = Math.min(height, rowsOf(size));
  const tile = Math.min(width, CANVAS_SIDE);
  const { ctx } = createSurface(tile, rows, alpha);
  const packer = new BandPacker(width, alpha ? 4 : 3);
  const pixels = new Uint8ClampedArray(width > tile ? width * rows * 4 : 0);
  const painter = await PngPainter.of(job);
  try {
    for (let index = first; index * rows < height; index += of) {
      const top = index * rows;
      const bandRows = Math.min(rows, height - top);
      const read = (left: number): Uint8ClampedArray => {
        painter.paint(ctx, left, top);
        return ctx.getImageData(0, 0, Math.min(tile, width - left), bandRows).data;
      };
      const band = width > tile ? joinTiles(pixels, width, bandRows, tile, read) : read(0);
      await done(index, packer.pack(band));
    }
  } finally {
    painter.close();
  }
}

/** Rows that are wider than a canvas, put together from pieces. */
function joinTiles(
  into: Uint8ClampedArray,
  width: number,
  rows: number,
  tile: number,
  read: (left: number) => Uint8ClampedArray,
): Uint8ClampedArray {
  for (let left = 0; left < width; left += tile) {
    const piece = read(left);
    const length = Math.min(tile, width - left) * 4;
    for (let row = 0; row < rows; row++) {
      into.set(piece.subarray(row * length, (row + 1) * length), (row * width + left) * 4);
    }
  }
  return into.subarray(0, rows * width * 4);
}
