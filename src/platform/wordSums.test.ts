import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWordSums, wordsAddUp } from './wordSums.ts';

/** As a font sets it whose marks stand closer to a space, and whose words are else independent. */
const additive = (text: string): number => [...text].length * 7 - (text.match(/[.,] /g)?.length ?? 0) * 0.3;
const sumOf = createWordSums(additive);

describe('the width of a line as the sum of its words', () => {
  test.each([
    'one',
    'سفارش',
    'no,',
    'Waits for an answer.',
    'Yes, and (2 of 3) more',
    'مشتری می‌پرسد: کجا؟',
    'سفارش را track می‌کند',
  ])('is that of the whole line: %s', (line) => expect(sumOf(line)).toBeCloseTo(additive(line)));

  test.each(['می‌پرسد', 'سفارش، order', '2 x 3', 'a * b', '۱. شفافیت', 'a – b', '日本 語', 'a  b', ''])(
    'is not told where words may not add up: %j',
    (line) => expect(sumOf(line)).toBeNull(),
  );

  test('is not to be used in a browser where the samples do not add up', () => {
    const joining = (text: string): number => additive(text) + (text.includes('wait') && text.includes('why') ? 1 : 0);
    expect(wordsAddUp(createWordSums(additive), additive)).toBe(true);
    expect(wordsAddUp(createWordSums(joining), joining)).toBe(false);
  });

  test('is that of the whole line for any words', () => {
    const word = fc.constantFrom('order', 'Café', 'no,', '(so)', 'سفارش', 'می‌شود', 'بعد،', '12', 'x', '–');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), (words) => {
        const line = words.join(' ');
        const sum = sumOf(line);
        if (sum !== null) expect(sum).toBeCloseTo(additive(line));
      }),
    );
  });
});
