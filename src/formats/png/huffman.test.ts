import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalCodes, codeLengths } from './huffman.ts';

const frequencies = fc.array(fc.oneof(fc.constant(0), fc.nat(10), fc.integer({ min: 1, max: 2 ** 30 })), {
  minLength: 2,
  maxLength: 286,
});

describe('PIC-8: the code of a packed picture', () => {
  it('is complete, prefix-free and no longer than 15 bits', () => {
    fc.assert(
      fc.property(frequencies, (counts) => {
        fc.pre(counts.filter((n) => n > 0).length >= 2);
        const lengths = codeLengths(counts);
        expect(Array.from(lengths, (length) => length > 0)).toEqual(counts.map((n) => n > 0));
        expect(Math.max(...lengths)).toBeLessThanOrEqual(15);
        expect(lengths.reduce((sum, length) => sum + (length > 0 ? 2 ** -length : 0), 0)).toBe(1);
      }),
    );
  });

  it('stays short enough when each count is the sum of the two before it', () => {
    const counts = [1, 1];
    while (counts.length < 40) counts.push((counts.at(-1) ?? 0) + (counts.at(-2) ?? 0));
    expect(Math.max(...codeLengths(counts))).toBeLessThanOrEqual(15);
  });

  it('gives the codes of the example in RFC 1951, their bits turned round', () => {
    const codes = canonicalCodes(Uint8Array.of(3, 3, 3, 3, 3, 2, 4, 4));
    const turned = ['010', '011', '100', '101', '110', '00', '1110', '1111'].map((bits) =>
      Number.parseInt([...bits].reverse().join(''), 2),
    );
    expect([...codes]).toEqual(turned);
  });
});
