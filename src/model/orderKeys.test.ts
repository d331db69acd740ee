import fc from 'fast-check';
import { generateKeyBetween } from 'fractional-indexing';
import { expect, test } from 'vitest';
import { isOrderKey } from './orderKeys.ts';

/** What the rule says: keys before and after it can be made. */
const neighboursCanBeMade = (key: string): boolean => {
  try {
    generateKeyBetween(key, null);
    generateKeyBetween(null, key);
    return true;
  } catch {
    return false;
  }
};

test('a key is one that other keys can be made from', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0129azAZyV'), maxLength: 30 });
  const letters = fc.constantFrom(...'abcxyzABYZ');
  fc.assert(
    fc.property(letters, digits, (letter, rest) => {
      expect(isOrderKey(letter + rest)).toBe(neighboursCanBeMade(letter + rest));
    }),
    { numRuns: 2000 },
  );
});
