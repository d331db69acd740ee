import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EFFORTS, IMPACTS, notchFrom } from './notches.ts';

describe('notchFrom', () => {
  test('MTX-5 leads from notch to notch and stops at the ends', () => {
    expect(EFFORTS.map((effort) => notchFrom(EFFORTS, effort, 1))).toEqual([0.5, 1, 3, 6, 6]);
    expect(IMPACTS.map((impact) => notchFrom(IMPACTS, impact, -1))).toEqual([1, 1, 2, 3, 4]);
  });
  test('MTX-5 from between two notches it leads to the next one, from beyond the ends back or nowhere', () => {
    expect(notchFrom(EFFORTS, 2, 1)).toBe(3);
    expect(notchFrom(EFFORTS, 2, -1)).toBe(1);
    expect(notchFrom(EFFORTS, 10, -1)).toBe(6);
    expect(notchFrom(EFFORTS, 10, 1)).toBe(10);
  });
  test('MTX-5 one notch up and one down again is where one was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), (place) => {
        const effort = EFFORTS[place - 1] ?? 0;
        expect(notchFrom(EFFORTS, notchFrom(EFFORTS, effort, 1), -1)).toBe(effort);
      }),
    );
  });
});
