import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFormats, type FormatSettings, LANGUAGES } from './Formats.ts';

const SETTINGS = LANGUAGES.flatMap((language) =>
  (['auto', 'latin', 'persian'] as const).map((digits): FormatSettings => ({ language, digits, calendar: 'auto' })),
);
const localeOf = ({ language, digits }: FormatSettings): string => {
  const isPersian = digits === 'persian' || (digits === 'auto' && language === 'fa');
  return `${language === 'fa' ? 'fa-IR' : 'en'}-u-nu-${isPersian ? 'arabext' : 'latn'}`;
};

/** Intl has a hyphen for it in English. */
const minus = (text: string): string => text.replace('-', '\u2212');

const holdsFor = (values: fc.Arbitrary<number>, rule: (n: number) => void): void =>
  fc.assert(
    fc.property(values, (n) => {
      rule(n);
    }),
  );

describe.each(SETTINGS)(
  'LANG-3: what is written without Intl is what Intl writes, with a minus sign ($language, $digits digits)',
  (settings) => {
    const formats = createFormats(settings);
    const locale = localeOf(settings);
    const values = fc.oneof(
      fc.integer({ min: -20, max: 1100 }),
      fc.integer({ min: -2000, max: 2000 }).map((n) => n / 2),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    );

    test('numbers', () => {
      const intl = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
      holdsFor(values, (n) => expect(formats.number(n)).toBe(minus(intl.format(n))));
    });
    test('numbers with a sign', () => {
      const intl = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, signDisplay: 'exceptZero' });
      holdsFor(values, (n) => expect(formats.signed(n)).toBe(minus(intl.format(n))));
    });
    test('percentages', () => {
      const intl = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
      const shares = fc.oneof(
        fc.integer({ min: 0, max: 1000 }).map((n) => n / 100),
        fc.integer({ min: -9999, max: 9999 }).map((n) => n / 700),
      );
      holdsFor(shares, (share) => expect(formats.percent(share)).toBe(minus(intl.format(share))));
    });
    test('plurals', () => {
      const intl = new Intl.PluralRules(locale);
      const forms = { one: 'one', other: 'other' };
      holdsFor(values, (n) => expect(formats.plural(n, forms)).toBe(intl.select(n) === 'one' ? 'one' : 'other'));
    });
  },
);
