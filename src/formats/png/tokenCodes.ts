import { canonicalCodes } from './huffman.ts';

/** Symbols of deflate's alphabet that pictures use: bytes, the end of a block, lengths of runs (RFC 1951, 3.2.5). */
export const SYMBOLS = 286;
export const END_OF_BLOCK = 256;
/** Bytes of the longest run that deflate can name. */
export const LONGEST_RUN = 258;
/** Tokens of a picture: a byte, or this + the length of a run of 3 bytes or more. */
export const FIRST_RUN = 256;
export const TOKENS = FIRST_RUN + LONGEST_RUN + 1;

/** The symbol of each token. */
export const SYMBOL_OF = Uint16Array.from({ length: TOKENS }, (_, token) => token);
// Number of extra bits of each token, and their value.
const EXTRA_BITS = new Uint8Array(TOKENS);
const EXTRA = new Uint8Array(TOKENS);
for (let symbol = 257, run = FIRST_RUN + 3; symbol < 285; symbol++) {
  const extraBits = symbol < 265 ? 0 : (symbol - 261) >> 2;
  for (let extra = 0; extra < 1 << extraBits && run < FIRST_RUN + LONGEST_RUN; extra++, run++) {
    SYMBOL_OF[run] = symbol;
    EXTRA_BITS[run] = extraBits;
    EXTRA[run] = extra;
  }
}
SYMBOL_OF[FIRST_RUN + LONGEST_RUN] = 285;

/** What is written for each token: so many bits of a value. */
export interface TokenCodes {
  readonly values: Uint32Array;
  readonly lengths: Uint8Array;
}

/** The codes of all tokens for these code lengths of the symbols; those of runs with their extra bits and distance. */
export function tokenCodes(symbolLengths: Uint8Array): TokenCodes {
  const symbolCodes = canonicalCodes(symbolLengths);
  const values = new Uint32Array(TOKENS);
  const lengths = new Uint8Array(TOKENS);
  for (let token = 0; token < TOKENS; token++) {
    const symbol = SYMBOL_OF[token] ?? 0;
    const length = symbolLengths[symbol] ?? 0;
    values[token] = (symbolCodes[symbol] ?? 0) | ((EXTRA[token] ?? 0) << length);
    // There is only one distance; its code is one zero bit.
    lengths[token] = length + (EXTRA_BITS[token] ?? 0) + (token > FIRST_RUN ? 1 : 0);
  }
  return { values, lengths };
}
