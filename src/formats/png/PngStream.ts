import { assert } from '../../lib/assert.ts';
import { crc32 } from './crc32.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Each row is stored as its difference from the row above: drawn maps are mostly the same from row to row. */
const FILTER_UP = 2;

/** Writes a PNG row by row, so that pictures larger than a canvas need the memory of a few rows only. */
export class PngStream {
  readonly #width: number;
  readonly #height: number;
  readonly #bytesPerPixel: 3 | 4;
  readonly #above: Bytes;
  readonly #parts: Bytes[] = [];
  readonly #deflate = new CompressionStream('deflate');
  readonly #writer = this.#deflate.writable.getWriter();
  readonly #collected: Promise<void>;
  #rows = 0;

  /** `alpha`: keep how see-through each pixel is; else pixels are taken as opaque. */
  constructor(width: number, height: number, alpha: boolean) {
    this.#width = width;
    this.#height = height;
    this.#bytesPerPixel = alpha ? 4 : 3;
    this.#above = new Uint8Array(width * this.#bytesPerPixel);
    this.#parts.push(SIGNATURE, chunk('IHDR', header(width, height, alpha)));
    this.#collected = this.#collect();
    // A failure is thrown by the write or the finish that meets it.
    this.#collected.catch(() => undefined);
  }

  /** Adds whole rows of RGBA pixels, from top to bottom. */
  async write(rgba: Uint8ClampedArray): Promise<void> {
    const rows = rgba.length / 4 / this.#width;
    assert(Number.isInteger(rows), 'whole rows');
    this.#rows += rows;
    assert(this.#rows <= this.#height, 'no more rows than the picture has');
    await this.#writer.write(this.#filter(rgba, rows));
  }

  async finish(): Promise<Blob> {
    assert(this.#rows === this.#height, 'all rows written');
    await this.#writer.close();
    await this.#collected;
    return new Blob([...this.#parts, chunk('IEND', new Uint8Array(0))], { type: 'image/png' });
  }

  /** Gives up: lets go of what was written. */
  async abort(): Promise<void> {
    await this.#writer.abort().catch(() => undefined);
    this.#parts.length = 0;
  }

  #filter(rgba: Uint8ClampedArray, rows: number): Bytes {
    const step = this.#bytesPerPixel;
    const above = this.#above;
    const out = new Uint8Array(rows * (1 + this.#width * step));
    let from = 0;
    let to = 0;
    for (let row = 0; row < rows; row++) {
      out[to++] = FILTER_UP;
      for (let i = 0; i < above.length; i += step) {
        for (let k = 0; k < step; k++) {
          const value = rgba[from + k] ?? 0;
          out[to++] = value - (above[i + k] ?? 0);
          above[i + k] = value;
        }
        from += 4;
      }
    }
    return out;
  }

  async #collect(): Promise<void> {
    const reader = this.#deflate.readable.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      this.#parts.push(chunk('IDAT', value));
    }
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
