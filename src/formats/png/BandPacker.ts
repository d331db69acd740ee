import { ADLER, type Adler } from './adler32.ts';
import { BitWriter } from './BitWriter.ts';
import { canonicalCodes, codeLengths } from './huffman.ts';
import { pngChunk } from './pngChunk.ts';
import { END_OF_BLOCK, FIRST_RUN, LONGEST_RUN, SYMBOL_OF, SYMBOLS, TOKENS, tokenCodes } from './tokenCodes.ts';

/** The first row of a band is stored as it is, so that bands can be packed apart … */
const FILTER_NONE = 0;
/** … and each other row as its difference from the row above: drawn maps are mostly the same from row to row. */
const FILTER_UP = 2;
/** Sums below this need no remainder yet; what one token adds keeps them below 2³¹. */
const SUM_LIMIT = 2 ** 30;

/** Some rows of a PNG, as a chunk of its file: whole deflate blocks that end on a whole byte. */
export interface PackedBand {
  readonly rows: number;
  readonly chunk: Blob | Uint8Array<ArrayBuffer>;
  /** Of the rows as they were before packing. */
  readonly adler: Adler;
}

/**
 * Packs bands of pixels for `joinPng`. It looks for one thing only: runs of pixels that differ from the row above as
 * their left neighbour does. Drawn maps consist of little else, so this is many times faster than a general compressor
 * and packs nearly as well.
 */
export class BandPacker {
  readonly #width: number;
  readonly #step: 3 | 4;
  readonly #noRow: Int32Array;
  readonly #out = new BitWriter();
  #tokens = new Uint16Array(0);

  constructor(width: number, bytesPerPixel: 3 | 4) {
    this.#width = width;
    this.#step = bytesPerPixel;
    this.#noRow = new Int32Array(width);
  }

  /** Whole rows of RGBA pixels, from top to bottom. */
  pack(rgba: Uint8ClampedArray): PackedBand {
    const pixels = new Int32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4);
    const rows = pixels.length / this.#width;
    const most = rows * (1 + this.#width * this.#step);
    if (this.#tokens.length < most) this.#tokens = new Uint16Array(most);
    const count = this.#tokenise(pixels, rows);
    const { adler, frequencies } = this.#sumUp(count);
    this.#writeBlock(count, frequencies);
    return { rows, adler, chunk: pngChunk('IDAT', this.#out.take()) };
  }

  /**
   * Fills the tokens: bytes, and 256 + the length of a run. Gives their number. Nothing in here may be a closure: this
   * loop meets every pixel, as one number.
   */
  #tokenise(pixels: Int32Array, rows: number): number {
    const width = this.#width;
    const step = this.#step;
    const mask = step === 3 ? 0x00ffffff : -1;
    // A run is told in pieces of whole pixels.
    const piece = LONGEST_RUN - (LONGEST_RUN % step);
    const tokens = this.#tokens;
    let above = this.#noRow;
    let to = 0;
    for (let row = 0; row < rows; row++) {
      const line = pixels.subarray(row * width, (row + 1) * width);
      tokens[to++] = row === 0 ? FILTER_NONE : FILTER_UP;
      let x = 0;
      while (x < width) {
        const difference = minus(line[x] ?? 0, above[x] ?? 0) & mask;
        tokens[to++] = difference & 255;
        tokens[to++] = (difference >>> 8) & 255;
        tokens[to++] = (difference >>> 16) & 255;
        if (step === 4) tokens[to++] = difference >>> 24;
        const from = ++x;
        if (difference === 0) while (x < width && (((line[x] ?? 0) ^ (above[x] ?? 0)) & mask) === 0) x++;
        else while (x < width && (minus(line[x] ?? 0, above[x] ?? 0) & mask) === difference) x++;
        let bytes = (x - from) * step;
        for (; bytes > piece; bytes -= piece) tokens[to++] = FIRST_RUN + piece;
        if (bytes > 0) tokens[to++] = FIRST_RUN + bytes;
      }
      above = line;
    }
    return to;
  }

  /** The checksum of the bytes that the tokens stand for, and how often each token occurs. */
  #sumUp(count: number): { readonly adler: Adler; readonly frequencies: Uint32Array } {
    const tokens = this.#tokens;
    const step = this.#step;
    const frequencies = new Uint32Array(TOKENS);
    let a = 1;
    let b = 0;
    let pixel = 0;
    for (let i = 0; i < count; i++) {
      const token = tokens[i] ?? 0;
      frequencies[token] = (frequencies[token] ?? 0) + 1;
      if (token < FIRST_RUN) {
        a += token;
        b += a;
        if (b < SUM_LIMIT) continue;
        a %= ADLER;
        b %= ADLER;
        continue;
      }
      // The pixel that is repeated stands before the first piece of its run.
      if ((tokens[i - 1] ?? 0) < FIRST_RUN) pixel = i - step;
      const bytes = token - FIRST_RUN;
      a %= ADLER;
      b %= ADLER;
      let sum = 0;
      for (let k = 0; k < step; k++) sum += tokens[pixel + k] ?? 0;
      if (sum === 0) {
        b += bytes * a;
        continue;
      }
      for (let k = 0; k < bytes; k += step) {
        for (let j = 0; j < step; j++) {
          a += tokens[pixel + j] ?? 0;
          b += a;
        }
      }
    }
    return { adler: { a: a % ADLER, b: b % ADLER }, frequencies };
  }

  /** One block with its own Huffman code, and an empty one that ends on a whole byte. */
  #writeBlock(count: number, frequencies: Uint32Array): void {
    const out = this.#out;
    const symbols = new Uint32Array(SYMBOLS);
    symbols[END_OF_BLOCK] = 1;
    frequencies.forEach((n, token) => {
      const symbol = SYMBOL_OF[token] ?? 0;
      symbols[symbol] = (symbols[symbol] ?? 0) + n;
    });
    const lengths = codeLengths(symbols);
    const codes = tokenCodes(lengths);
    const bits = frequencies.reduce((sum, n, token) => sum + n * (codes.lengths[token] ?? 0), 0);
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

    out.putAll(this.#tokens, count, codes);
    out.put(codes.values[END_OF_BLOCK] ?? 0, lengths[END_OF_BLOCK] ?? 0);
    out.put(0, 3);
    out.align();
    for (const half of [0, 0xffff]) out.put(half, 16);
  }
}

/** `pixel` − `above`, each of the four bytes for itself. */
const minus = (pixel: number, above: number): number =>
  ((pixel | 0x80808080) - (above & 0x7f7f7f7f)) ^ ((pixel ^ ~above) & 0x80808080);
