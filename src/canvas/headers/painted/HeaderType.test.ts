import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HeaderType } from './HeaderType.ts';

/** Every letter is 6 px wide. */
const context = { font: '', measureText: (text: string) => ({ width: text.length * 6 }) };
const type = new HeaderType(context as unknown as CanvasRenderingContext2D);

test('CAN-3 a painted title that does not fit is cut with an ellipsis, as its element is', () => {
  expect(type.line('At the counter', 'stage', 84)).toBe('At the counter');
  expect(type.line('At the counter', 'stage', 83)).toBe('At the count…');
  expect(type.line('At the counter', 'stage', 0)).toBe('…');
});

test('CAN-3 a painted word of joined letters is cut as a browser cuts it, the last letter still joined', () => {
  expect(type.line('پیراهن', 'stage', 30)).toBe('پیر\u200D…');
  expect(type.line('پیر راه', 'stage', 24)).toBe('پیر…');
  expect(type.line('پیر۱۲۳۴', 'stage', 24)).toBe('پیر…');
});

test('CAN-3 a painted title breaks at spaces, and the last line that is shown ends with an ellipsis', () => {
  expect(type.lines('Goes home and waits', 'step', 60, 2)).toEqual(['Goes home', 'and waits']);
  expect(type.lines('Goes home and waits a day', 'step', 60, 2)).toEqual(['Goes home', 'and waits…']);
  expect(type.lines('Goes home and waits', 'lane', 40)).toEqual(['Goes', 'home', 'and', 'waits']);
});

test('CAN-3 no painted line is wider than its room, if an ellipsis fits in it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.integer({ min: 6, max: 200 }), (text, room) => {
      const lines = [...type.lines(text, 'step', room, 2), type.line(text, 'stage', room)];
      for (const line of lines) expect(line.length * 6).toBeLessThanOrEqual(room);
    }),
  );
});
