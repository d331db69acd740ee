import { assert } from '../../lib/assert.ts';
import { type Adler, joinAdler, NO_BYTES } from './adler32.ts';
import type { PackedBand } from './BandPacker.ts';
import type { PngSize } from './planPng.ts';
import { pngChunk } from './pngChunk.ts';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** What a zlib stream begins with. */
const ZLIB = Uint8Array.of(0x78, 0x01);
/** An empty last block in deflate's fixed code. */
const LAST_BLOCK = [0x03, 0x00] as const;

/**
 * A PNG of bands that were packed apart, from top to bottom. `alpha`: they keep how see-through each pixel is; else
 * pixels are opaque.
 */
export function joinPng({ width, height }: PngSize, alpha: boolean, bands: readonly PackedBand[]): Blob {
  let rows = 0;
  let sum: Adler = NO_BYTES;
  for (const band of bands) {
    rows += band.rows;
    sum = joinAdler(sum, band.adler, band.rows * (1 + width * (alpha ? 4 : 3)));
  }
  assert(rows === height, 'all rows packed');
  const last = Uint8Array.of(...LAST_BLOCK, sum.b >>> 8, sum.b & 255, sum.a >>> 8, sum.a & 255);
  const before = [SIGNATURE, pngChunk('IHDR', header(width, height, alpha)), pngChunk('IDAT', ZLIB)];
  const after = [pngChunk('IDAT', last), pngChunk('IEND', new Uint8Array(0))];
  return new Blob([...before, ...bands.map((band) => band.chunk), ...after], { type: 'image/png' });
}

function header(width: number, height: number, alpha: boolean): Uint8Array {
  const bytes = new Uint8Array(13);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  bytes[8] = 8;
  bytes[9] = alpha ? 6 : 2;
  return bytes;
}
