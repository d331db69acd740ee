import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal } from './parseDecimal.ts';

describe('parseDecimal (LANG-5)', () => {
  it.each([
    ['12', 12],
    ['۱۲', 12],
    ['١٢', 12],
    ['۱٬۲۳۴٫۵', 1234.5],
    ['1,234.5', 1234.5],
    ['‎−۵', -5],
    ['+2', 2],
    [' .5 ', 0.5],
  ])('reads %s', (text, number) => expect(parseDecimal(text)).toBe(number));

  it.each(['', '-', 'abc', '1.2.3', '12px', '۱۲ تومان', '1e9'])('refuses "%s"', (text) =>
    expect(parseDecimal(text)).toBeNull(),
  );

  it('reads what Intl writes, in both languages', () => {
    const persian = new Intl.NumberFormat('fa-IR', { maximumFractionDigits: 3 });
    const english = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
        const number = thousandths / 1000;
        expect(parseDecimal(persian.format(number))).toBeCloseTo(number, 6);
        expect(parseDecimal(english.format(number))).toBeCloseTo(number, 6);
      }),
    );
  });
});
