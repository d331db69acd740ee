/** Largest prime below 2¹⁶. */
export const ADLER = 65_521;

/** The two sums of an Adler-32 checksum (RFC 1950, 8.2). */
export interface Adler {
  readonly a: number;
  readonly b: number;
}

/** Of no bytes. */
export const NO_BYTES: Adler = { a: 1, b: 0 };

/** The checksum of two stretches of bytes, from the checksum of each and the length of the second. */
export function joinAdler(first: Adler, second: Adler, length: number): Adler {
  return {
    a: (first.a + second.a - 1 + ADLER) % ADLER,
    // Each byte of the second counts the sum of the first anew.
    b: (first.b + second.b + (length % ADLER) * (first.a - 1 + ADLER)) % ADLER,
  };
}
