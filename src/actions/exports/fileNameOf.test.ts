import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf } from './fileNameOf.ts';

const name = (title: string) => fileNameOf(title, '.png', 'journey');

describe('file names (LIB-12)', () => {
  it.each([
    ['Buying shoes online', 'Buying shoes online.png'],
    ['خرید آنلاین کفش: وضع موجود', 'خرید آنلاین کفش وضع موجود.png'],
    ['مشتری‌مداری', 'مشتری‌مداری.png'],
    ['a/b\\c', 'a b c.png'],
    ['../../etc/passwd', 'etc passwd.png'],
    ['', 'journey.png'],
    ['...', 'journey.png'],
    ['CON', 'journey.png'],
  ])('“%s” becomes %s', (title, expected) => expect(name(title)).toBe(expected));

  it('never holds what a file system refuses, and is never too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const made = name(title);
        expect(made).not.toMatch(/[<>:"/\\|?*]/);
        expect(made).not.toMatch(/^[.\s]/);
        expect([...made].length).toBeLessThanOrEqual(84);
      }),
    );
  });
});
