import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textArbitrary } from '../../../tests/unit/layout/arbitraryMap.ts';
import { wrapParagraph } from './wrapParagraph.ts';

const measure = (text: string): number => text.length * 6.5;
const lines = (text: string, width: number, max = 99) => wrapParagraph(text, width, max, measure).lines;

describe('wrapParagraph', () => {
  test('LAY-3 breaks at spaces only: not at ZWNJ, not at a no-break space', () => {
    expect(lines('aaa bbb ccc', 50)).toEqual(['aaa bbb', 'ccc']);
    expect(lines('می‌ماند می‌ماند', 60)).toEqual(['می‌ماند', 'می‌ماند']);
    expect(lines('aaaa 10\u00a0km', 50)).toEqual(['aaaa', '10\u00a0km']);
  });

  test('LAY-3 breaks a word that is longer than the line between graphemes', () => {
    expect(lines('abcdefghij k', 40)).toEqual(['abcdef', 'ghij k']);
    const families = '👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧';
    for (const line of lines(families, 60)) expect(line).toBe('👨‍👩‍👧');
  });

  test('LAY-3 no line is wider than the room, no letter is lost, and every line takes what fits', () => {
    fc.assert(
      fc.property(textArbitrary, fc.integer({ min: 20, max: 300 }), (text, width) => {
        const { lines: set, widths } = wrapParagraph(text.replaceAll(/\s+/g, ' '), width, 99, measure);
        expect(widths).toEqual(set.map(measure));
        for (const line of set) expect(measure(line)).toBeLessThanOrEqual(width);
        expect(set.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        for (const [index, line] of set.slice(1).entries()) {
          const firstWord = line.split(' ')[0] ?? '';
          const joined = `${set[index] ?? ''} ${firstWord}`;
          const brokenWord = measure(set[index] ?? '') > width - 6.5;
          if (!brokenWord) expect(measure(joined)).toBeGreaterThan(width);
        }
      }),
    );
  });

  test('LAY-3 widths need not be additive: lines are measured whole', () => {
    // Letters that join are narrower together: each space makes its neighbours 3 px wider.
    const joining = (text: string): number => text.length * 5 + (text.split(' ').length - 1) * 3;
    const { lines: set, widths } = wrapParagraph('ab ab ab ab ab', 42, 9, joining);
    expect(widths).toEqual(set.map(joining));
    for (const line of set) expect(joining(line)).toBeLessThanOrEqual(42);
    expect(set.join(' ')).toBe('ab ab ab ab ab');
  });

  test('LAY-3 stops after the allowed lines and tells what is cut off, from the last line on', () => {
    expect(wrapParagraph('aaa bbb ccc ddd', 20, 2, measure)).toMatchObject({
      lines: ['aaa', 'bbb'],
      cutOff: 'bbb ccc ddd',
    });
  });
});
