import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFolded, fold, foldWithMap } from './fold.ts';

describe('fold', () => {
  test.each([
    ['كتاب علي', 'کتاب علی'],
    ['مشتري\u200Cمداري', 'مشتری مداری'],
    ['مسئول', 'مسیول'],
    ['خانهٔ ما', 'خانه ما'],
    ['خانۀ ما', 'خانه ما'],
    ['آغاز', 'اغاز'],
    ['مؤثر', 'موثر'],
    ['کمّی', 'کمی'],
    ['سـفـر', 'سفر'],
    ['۱۲٫۵٪', '12.5%'],
    ['٤٥', '45'],
    ['«سلام»؟', '"سلام"?'],
    ['\u2067سفر\u2069', 'سفر'],
    ['ﻼ', 'لا'],
    ['Straße', 'STRASSE'],
    ['ＣＳＡＴ', 'csat'],
    ['cafe\u0301', 'CAFÉ'],
  ])('LANG-20: "%s" and "%s" are found by each other', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  test('LANG-20: different words stay different', () => {
    expect(fold('خرید')).not.toBe(fold('خریدار'));
    expect(fold('resume')).not.toBe(fold('résumé'));
  });

  test('LANG-21: the place of a match is told in the original text', () => {
    const text = 'برنامهٔ مشتری\u200Cمداری ما';
    const found = findFolded(text, 'مشتري مداري');
    expect(found && text.slice(found.start, found.end)).toBe('مشتری\u200Cمداری');
    const marked = findFolded('شاخص کمّی', 'کمی');
    expect(marked && 'شاخص کمّی'.slice(marked.start, marked.end)).toBe('کمّی');
    expect(findFolded('سفر', 'نقشه')).toBeNull();
    expect(findFolded('سفر', ' \u200C')).toBeNull();
  });

  test('LANG-21: the map covers each folded unit in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const { text: folded, starts, ends } = foldWithMap(text);
        expect(folded).toBe(fold(text));
        expect(starts).toHaveLength(folded.length);
        expect(ends).toHaveLength(folded.length);
        expect(starts.every((start, unit) => start < (ends[unit] ?? 0) && start >= (starts[unit - 1] ?? 0))).toBe(true);
      }),
    );
  });
});
