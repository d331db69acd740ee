import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfIso, isoDaysLater, isoOfDay, readDay, writeDay } from './calendarDay.ts';

const anyIso = fc
  .integer({ min: Date.UTC(1800, 0, 1) / 86_400_000, max: Date.UTC(2300, 0, 1) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const anyCalendar = fc.constantFrom('gregory', 'persian' as const);

describe('LANG-9: days in a calendar', () => {
  test.each([
    ['2025-03-20', '1403/12/30'],
    ['2025-03-21', '1404/01/01'],
    ['2025-11-03', '1404/08/12'],
    ['1979-02-11', '1357/11/22'],
  ])('%s is %s', (iso, persian) => {
    expect(writeDay(iso, 'persian')).toBe(persian);
    expect(readDay(persian, 'persian')).toBe(iso);
  });

  test('every day is written and read back, in both calendars', () => {
    fc.assert(
      fc.property(anyIso, anyCalendar, (iso, calendar) => {
        expect(isoOfDay(dayOfIso(iso, calendar), calendar)).toBe(iso);
        if (calendar === 'gregory' || iso > '1900') expect(readDay(writeDay(iso, calendar), calendar)).toBe(iso);
      }),
    );
  });

  test('Persian and Arabic digits, other separators, day first, eight digits', () => {
    for (const text of ['۱۴۰۴/۸/۱۲', '١٤٠٤-٠٨-١٢', '12.8.1404', ' 1404 08 12 ', '۱۴۰۴۰۸۱۲', '\u200e1404/08/12'])
      expect(readDay(text, 'persian'), text).toBe('2025-11-03');
    expect(readDay('3.11.2025', 'gregory')).toBe('2025-11-03');
  });

  test('a Gregorian day is understood in the Persian calendar too', () => {
    expect(readDay('2025-11-03', 'persian')).toBe('2025-11-03');
  });

  test('what is no day is null', () => {
    for (const text of ['', 'soon', '1404/7/31', '1404/12/30', '1404/13/1', '1404/8', '04/8/12', '1/2/3/4', '0000/1/1'])
      expect(readDay(text, 'persian'), text).toBeNull();
    expect(readDay('2025-02-29', 'gregory')).toBeNull();
  });

  test('a day later', () => {
    expect(isoDaysLater('2024-02-28', 1)).toBe('2024-02-29');
    expect(isoDaysLater('2025-01-01', -1)).toBe('2024-12-31');
  });
});
