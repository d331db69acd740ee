import { BitWriter } from './BitWriter.ts';
import { canonicalCodes, codeLengths } from './huffman.ts';

/** Each row is stored as its difference from the row above: drawn maps are mostly the same from row to row. */
const FILTER_UP = 2;
const END_OF_BLOCK = 256;
const SYMBOLS = 286;
const ADLER = 65_521;

// Symbol, number of extra bits and their value for each length of a run, 3 to 258 bytes (RFC 1951, 3.2.5).
const RUN_SYMBOL = new Uint16Array(259);
const RUN_EXTRA_BITS = new Uint8Array(259);
const RUN_EXTRA = new Uint8Array(259);
for (let symbol = 257, length = 3; symbol < 285; symbol++) {
  const extraBits = symbol < 265 ? 0 : (symbol - 261) >> 2;
  for (let extra = 0; extra < 1 << extraBits && length < 258; extra++, length++) {
    RUN_SYMBOL[length] = symbol;
    RUN_EXTRA_BITS[length] = extraBits;
    RUN_EXTRA[length] = extra;
  }
}
RUN_SYMBOL[258] = 285;

/**
 * Compresses rows of pixels for PNG into one zlib stream. It looks for one thing only: runs of pixels that differ from
 * the row above as their left neighbour does. Drawn maps consist of little else, so this is many times faster than a
 * general compressor and packs nearly as well.
 */
export class RowDeflater {
  readonly #width: number;
  readonly #step: 3 | 4;
  readonly #above: Uint32Array<ArrayBuffer>;
  readonly #out = new BitWriter();
  /** Tokens of one block: a byte, or 256 + the length of a run. */
  #tokens = new Uint16Array(0);
  #a = 1;
  #b = 0;

  constructor(width: number, bytesPerPixel: 3 | 4) {
    this.#width = width;
    this.#step = bytesPerPixel;
    this.#above = new Uint32Array(width);
    this.#out.put(0x78, 8);
    this.#out.put(0x01, 8);
  }

  /** The next bytes of the stream, for whole rows of RGBA pixels. */
  deflate(rgba: Uint8ClampedArray): Uint8Array<ArrayBuffer> {
    const rows = rgba.length / 4 / this.#width;
    const most = rows * (1 + this.#width * this.#step) + 1;
    if (this.#tokens.length < most) this.#tokens = new Uint16Array(most);
    const count = this.#tokenise(rgba, rows);
    this.#addToChecksum(count);
    this.#writeBlock(count);
    return this.#out.take();
  }

  /** The last bytes. */
  finish(): Uint8Array<ArrayBuffer> {
    const out = this.#out;
    // An empty last block with the fixed code, then the checksum from its highest byte on.
    out.put(0b011, 3);
    out.put(0, 7);
    out.align();
    for (const half of [this.#b, this.#a]) {
      out.put(half >>> 8, 8);
      out.put(half & 255, 8);
    }
    return out.take();
  }

  /** Fills the tokens; gives their number. Nothing in here may be a closure: this loop meets every pixel. */
  #tokenise(rgba: Uint8ClampedArray, rows: number): number {
    const width = this.#width;
    const step = this.#step;
    const above = this.#above;
    const aboveBytes = new Uint8Array(above.buffer);
    const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4);
    const tokens = this.#tokens;
    let to = 0;
    for (let row = 0; row < rows; row++) {
      const start = row * width;
      let run = 0;
      let zero = false;
      let d0 = -1;
      let d1 = 0;
      let d2 = 0;
      let d3 = 0;
      tokens[to++] = FILTER_UP;
      for (let x = 0; x < width; x++) {
        const pixel = pixels[start + x] ?? 0;
        if (zero && pixel === above[x]) {
          run++;
          continue;
        }
        const from = (start + x) * 4;
        const n0 = ((rgba[from] ?? 0) - (aboveBytes[x * 4] ?? 0)) & 255;
        const n1 = ((rgba[from + 1] ?? 0) - (aboveBytes[x * 4 + 1] ?? 0)) & 255;
        const n2 = ((rgba[from + 2] ?? 0) - (aboveBytes[x * 4 + 2] ?? 0)) & 255;
        const n3 = step === 4 ? ((rgba[from + 3] ?? 0) - (aboveBytes[x * 4 + 3] ?? 0)) & 255 : 0;
        above[x] = pixel;
        if (n0 === d0 && n1 === d1 && n2 === d2 && n3 === d3) {
          run++;
          continue;
        }
        to = putRun(tokens, to, run, step);
        run = 0;
        d0 = n0;
        d1 = n1;
        d2 = n2;
        d3 = n3;
        zero = (n0 | n1 | n2 | n3) === 0;
        tokens[to++] = n0;
        tokens[to++] = n1;
        tokens[to++] = n2;
        if (step === 4) tokens[to++] = n3;
      }
      to = putRun(tokens, to, run, step);
    }
    return to;
  }

  /** Takes the bytes that the tokens stand for into the Adler-32 checksum. */
  #addToChecksum(count: number): void {
    const tokens = this.#tokens;
    const step = this.#step;
    let a = this.#a;
    let b = this.#b;
    for (let i = 0; i < count; i++) {
      const token = tokens[i] ?? 0;
      if (token < 256) {
        a += token;
        if (a >= ADLER) a -= ADLER;
        b += a;
        if (b >= ADLER) b -= ADLER;
        continue;
      }
      // The pixel that is repeated stands before the first token of its run.
      let pixel = i - 1;
      while ((tokens[pixel] ?? 0) >= 256) pixel--;
      pixel -= step - 1;
      let sum = 0;
      for (let k = 0; k < step; k++) sum += tokens[pixel + k] ?? 0;
      const bytes = token - 256;
      if (sum === 0) {
        b = (b + bytes * a) % ADLER;
        continue;
      }
      for (let k = 0; k < bytes; k++) {
        a = (a + (tokens[pixel + (k % step)] ?? 0)) % ADLER;
        b = (b + a) % ADLER;
      }
    }
    this.#a = a;
    this.#b = b;
  }

  /** One block with its own Huffman code. */
  #writeBlock(count: number): void {
    const tokens = this.#tokens;
    const out = this.#out;
    const frequencies = new Uint32Array(SYMBOLS);
    frequencies[END_OF_BLOCK] = 1;
    const symbolOf = (token: number): number => (token < 256 ? token : (RUN_SYMBOL[token - 256] ?? 0));
    for (let i = 0; i < count; i++) {
      const symbol = symbolOf(tokens[i] ?? 0);
      frequencies[symbol] = (frequencies[symbol] ?? 0) + 1;
    }
    const lengths = codeLengths(frequencies);
    const codes = canonicalCodes(lengths);
    // Extra bits and the distance of a run: at most six more.
    const bits = frequencies.reduce((sum, n, symbol) => sum + n * ((lengths[symbol] ?? 0) + 6), 0);
    out.reserve(bits + 2000);

    // The only distance is one pixel: distance 3 is symbol 2, distance 4 is symbol 3; its code is one zero bit.
    const distances = this.#step;
    out.put(0b100, 3);
    out.put(SYMBOLS - 257, 5);
    out.put(distances - 1, 5);
    out.put(15, 4);
    // Code lengths are written in a code of their own: 4 bits for each of 0 to 15, no shorthands.
    for (const symbol of [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]) {
      out.put(symbol < 16 ? 4 : 0, 3);
    }
    const flat = canonicalCodes(new Uint8Array(16).fill(4));
    for (const length of lengths) out.put(flat[length] ?? 0, 4);
    for (let i = 1; i <= distances; i++) out.put(flat[i === distances ? 1 : 0] ?? 0, 4);

    for (let i = 0; i < count; i++) {
      const token = tokens[i] ?? 0;
      const symbol = symbolOf(token);
      out.put(codes[symbol] ?? 0, lengths[symbol] ?? 0);
      if (token >= 256) {
        const extraBits = RUN_EXTRA_BITS[token - 256] ?? 0;
        if (extraBits > 0) out.put(RUN_EXTRA[token - 256] ?? 0, extraBits);
        out.put(0, 1);
      }
    }
    out.put(codes[END_OF_BLOCK] ?? 0, lengths[END_OF_BLOCK] ?? 0);
  }
}

/** Adds a run of so many pixels, in pieces that deflate can name; gives the new number of tokens. */
function putRun(tokens: Uint16Array, to: number, pixels: number, step: 3 | 4): number {
  const longest = step === 3 ? 258 : 256;
  let bytes = pixels * step;
  let end = to;
  for (; bytes > longest; bytes -= longest) tokens[end++] = 256 + longest;
  if (bytes > 0) tokens[end++] = 256 + bytes;
  return end;
}
