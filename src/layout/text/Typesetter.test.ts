import { describe, expect, test } from 'vitest';
import { fakeMeasure } from '../../../tests/unit/layout/testMap.ts';
import { FONTS } from '../fonts.ts';
import { lineBox } from './lineMetrics.ts';
import { placeLine } from './placeLine.ts';
import { createTypesetter } from './Typesetter.ts';

const setter = createTypesetter(fakeMeasure, 'rtl');
const wrapping = { width: 100, font: 'card', maxLines: 24 } as const;

describe('createTypesetter', () => {
  test('LAY-4 each paragraph has its own direction', () => {
    const lines = setter.lines('CRM نرم‌افزار\nCRM only', wrapping);
    expect(lines.map(({ direction }) => direction)).toEqual(['rtl', 'ltr']);
    expect(setter.lines('نرم‌افزار', { ...wrapping, direction: 'ltr' })[0]?.direction).toBe('ltr');
  });

  test('LAY-4 a line with Arabic script is taller', () => {
    const [persian, latin] = setter.lines('سلام\nhello', wrapping);
    expect([persian?.height, latin?.height]).toEqual([FONTS.card.lineHeight.tall, FONTS.card.lineHeight.normal]);
  });

  test('LAY-3 text beyond the last line ends in an ellipsis that fits', () => {
    const lines = setter.lines('aaaa bbbb cccc dddd eeee ffff gggg', { ...wrapping, maxLines: 2 });
    expect(lines.map(({ text }) => text)).toEqual(['aaaa bbbb cccc', 'dddd eeee ffff…']);
    expect(setter.lines('a\nb\nc', { ...wrapping, maxLines: 2 })[1]?.text).toBe('b…');
    expect(setter.line('a title that is too long', 'lane', 60).text).toBe('a title t…');
  });

  test('LAY-4 the x of a right-to-left line is its left edge in whole pixels', () => {
    const line = { text: 'سلام', width: 26.3, height: 23, direction: 'rtl' } as const;
    expect(placeLine(line, { x: 10, width: 100, top: 0, font: 'card', tone: 'ink' }).x).toBe(83);
  });

  test('LAY-4 the line box of a run gives back where the line was placed', () => {
    const [line] = setter.lines('سلام', wrapping);
    if (!line) throw new Error('one line');
    const run = placeLine(line, { x: 0, width: 100, top: 40, font: 'card', tone: 'ink' });
    expect(lineBox(run)).toEqual({ top: 40, height: 23 });
  });
});
