import type { TokenCodes } from './tokenCodes.ts';

/** Packs bits into bytes, lowest bit first, as deflate wants them. */
export class BitWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;
  #bits = 0;
  #count = 0;

  /** Makes room for so many more bits, so that `put` need not look. */
  reserve(bits: number): void {
    const needed = this.#length + Math.ceil(bits / 8) + 8;
    if (needed <= this.#bytes.length) return;
    const bytes = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
    bytes.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = bytes;
  }

  /** At most 16 bits. */
  put(value: number, count: number): void {
    this.#bits |= value << this.#count;
    this.#count += count;
    while (this.#count >= 8) {
      this.#bytes[this.#length++] = this.#bits;
      this.#bits >>>= 8;
      this.#count -= 8;
    }
  }

  /** The codes of the first `count` tokens. All state is local: this loop meets every token. */
  putAll(tokens: Uint16Array, count: number, { values, lengths }: TokenCodes): void {
    const bytes = this.#bytes;
    let at = this.#length;
    let bits = this.#bits;
    let held = this.#count;
    for (let i = 0; i < count; i++) {
      const token = tokens[i] ?? 0;
      bits |= (values[token] ?? 0) << held;
      held += lengths[token] ?? 0;
      while (held >= 8) {
        bytes[at++] = bits;
        bits >>>= 8;
        held -= 8;
      }
    }
    this.#length = at;
    this.#bits = bits;
    this.#count = held;
  }

  /** Fills the last byte with zeros. */
  align(): void {
    if (this.#count > 0) this.put(0, 8 - this.#count);
  }

  /** The whole bytes so far; the bits of an unfinished byte stay for the next time. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }
}
