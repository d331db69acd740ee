import { assert } from '../../lib/assert.ts';
import { crc32 } from './crc32.ts';
import { RowDeflater } from './RowDeflater.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Writes a PNG row by row, so that pictures larger than a canvas need the memory of a few rows only. */
export class PngStream {
  readonly #width: number;
  readonly #height: number;
  readonly #parts: Bytes[] = [];
  readonly #deflater: RowDeflater;
  #rows = 0;

  /** `alpha`: keep how see-through each pixel is; else pixels are taken as opaque. */
  constructor(width: number, height: number, alpha: boolean) {
    this.#width = width;
    this.#height = height;
    this.#deflater = new RowDeflater(width, alpha ? 4 : 3);
    this.#parts.push(SIGNATURE, chunk('IHDR', header(width, height, alpha)));
  }

  /** Adds whole rows of RGBA pixels, from top to bottom. */
  write(rgba: Uint8ClampedArray): void {
    const rows = rgba.length / 4 / this.#width;
    assert(Number.isInteger(rows), 'whole rows');
    this.#rows += rows;
    assert(this.#rows <= this.#height, 'no more rows than the picture has');
    this.#parts.push(chunk('IDAT', this.#deflater.deflate(rgba)));
  }

  finish(): Blob {
    assert(this.#rows === this.#height, 'all rows written');
    const last = [chunk('IDAT', this.#deflater.finish()), chunk('IEND', new Uint8Array(0))];
    return new Blob([...this.#parts, ...last], { type: 'image/png' });
  }
}

function header(width: number, height: number, alpha: boolean): Bytes {
  const bytes = new Uint8Array(13);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  bytes[8] = 8;
  bytes[9] = alpha ? 6 : 2;
  return bytes;
}

function chunk(name: string, data: Uint8Array): Bytes {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i++) bytes[4 + i] = name.charCodeAt(i);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}
