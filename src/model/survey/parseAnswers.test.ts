import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_ANSWERS, parseAnswers } from './parseAnswers.ts';
import { SURVEY_MEASURES } from './SurveyMethod.ts';

const read = (text: string, measure: 'nps' | 'csat' | 'ces' = 'nps') => {
  const { counts, ...rest } = parseAnswers(text, measure);
  return { ...rest, counts: Object.fromEntries(counts) };
};

describe('SRV-1: what is read', () => {
  test('a column of whole numbers, in digits of any script, with the marks that copying leaves', () => {
    expect(read('9\r\n۱۰\r\n٧\n\u200e"0"\n 9 \n')).toMatchObject({
      counts: { 0: 1, 7: 1, 9: 2, 10: 1 },
      n: 5,
      blanks: 0,
      faults: [],
    });
  });

  test('whole numbers that a sheet writes with decimals of nothing', () => {
    expect(read('9.0\n۸٫۰۰\n7,0')).toMatchObject({ counts: { 7: 1, 8: 1, 9: 1 }, faults: [] });
  });

  test('a row of a sheet like a column', () => {
    expect(read('9\t10\t\t7')).toMatchObject({ n: 3, blanks: 1, faults: [] });
    expect(read('۹، ۱۰، ۷')).toMatchObject({ n: 3, blanks: 0, faults: [] });
    expect(read('9 ; 10;; 7')).toMatchObject({ n: 3, blanks: 1, faults: [] });
    expect(read('9 10 7')).toMatchObject({ n: 3, faults: [] });
  });

  test('words in the first row as a heading; empty rows between answers as blanks', () => {
    expect(read('\nHow likely?\n9\n\n \n8\n\n')).toMatchObject({ n: 2, blanks: 3, heading: 'How likely?' });
    expect(read('')).toMatchObject({ n: 0, blanks: 0, heading: null, faults: [] });
  });
});

describe('SRV-2: what is refused, with its row', () => {
  test.each([
    ['4.5', 'decimal'],
    ['۴٫۵', 'decimal'],
    ['4,5', 'decimal'],
    ['11', 'outOfScale'],
    ['−1', 'outOfScale'],
    ['99999999999999999999', 'outOfScale'],
    ['great', 'notNumber'],
    ['9/10', 'notNumber'],
    ['80%', 'notNumber'],
    ['1e1', 'notNumber'],
    ['9\t3', 'severalValues'],
    ['1 0', 'severalValues'],
    ['1,2,3', 'severalValues'],
  ])('%s', (text, code) => {
    expect(read(`9\n\n${text}\n8`)).toMatchObject({ n: 2, blanks: 1, faults: [{ row: 3, text, code }] });
  });

  test('what another scale has', () => {
    expect(read('0', 'csat').faults).toEqual([{ row: 1, text: '0', code: 'outOfScale' }]);
    expect(read('6', 'csat').faults).toHaveLength(1);
    expect(read('7', 'ces').faults).toEqual([]);
    expect(read('8', 'ces').faults).toHaveLength(1);
  });

  test('words are a heading once, and only at the top', () => {
    expect(read('Score\nwords\n9').faults).toEqual([{ row: 2, text: 'words', code: 'notNumber' }]);
    expect(read('9\nScore').faults).toEqual([{ row: 2, text: 'Score', code: 'notNumber' }]);
  });

  test('more rows than any survey has', () => {
    const { isTooLong, n } = parseAnswers('5\n'.repeat(MOST_ANSWERS + 1), 'csat');
    expect(isTooLong).toBe(true);
    expect(n).toBe(MOST_ANSWERS);
  });
});

test('SRV-2: any text is read or refused: every row is an answer, a blank, the heading or a fault', () => {
  const pieces = fc.array(fc.constantFrom('9', '۱۰', '\n', '\r\n', '\t', ' ', '.', 'x', '-', '"', '5', '٫'));
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        pieces.map((list) => list.join('')),
      ),
      fc.constantFrom(...SURVEY_MEASURES),
      (text, measure) => {
        const { counts, n, faults, blanks, heading } = parseAnswers(text, measure);
        expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(n);
        const rows = faults.map(({ row }) => row);
        expect(new Set(rows).size).toBe(rows.length);
        expect(n + faults.length + blanks + (heading === null ? 0 : 1)).toBeGreaterThanOrEqual(Math.max(0, ...rows));
      },
    ),
  );
});
