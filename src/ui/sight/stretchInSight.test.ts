import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heightOfStretch, type ListShape, stretchInSight } from './stretchInSight.ts';

const listOf = (heights: readonly number[], perLine = 1, gap = 0): ListShape => ({
  count: heights.length,
  perLine,
  gap,
  heightOf: (index) => heights[index] ?? 0,
});
const twenty = listOf(Array.from({ length: 20 }, () => 10));

describe('which items of a list are in sight', () => {
  test('those between two heights, in whole groups of four lines', () => {
    expect(stretchInSight(twenty, 45, 95)).toEqual({ from: 4, to: 12 });
    expect(stretchInSight(twenty, -100, 5)).toEqual({ from: 0, to: 4 });
    expect(stretchInSight(twenty, 195, 900)).toEqual({ from: 16, to: 20 });
  });

  test('none of a list that lies above or below', () => {
    expect(stretchInSight(twenty, 200, 300)).toEqual({ from: 0, to: 0 });
    expect(stretchInSight(twenty, -300, 0)).toEqual({ from: 0, to: 0 });
    expect(stretchInSight(listOf([]), 0, 300)).toEqual({ from: 0, to: 0 });
  });

  test('items side by side are as high as the tallest of their line', () => {
    const grid = listOf([10, 30, 20, 20, 5], 2, 4);
    expect(heightOfStretch(grid, { from: 0, to: 5 })).toBe(30 + 4 + 20 + 4 + 5);
    expect(heightOfStretch(grid, { from: 2, to: 4 })).toBe(20);
    expect(heightOfStretch(grid, { from: 2, to: 2 })).toBe(0);
  });

  test('whatever a list is like, every item in sight is among them, and they are whole lines', () => {
    const lists = fc.record({
      heights: fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 60 }),
      perLine: fc.integer({ min: 1, max: 5 }),
      gap: fc.integer({ min: 0, max: 8 }),
      top: fc.integer({ min: -500, max: 3000 }),
      size: fc.integer({ min: 1, max: 900 }),
    });
    fc.assert(
      fc.property(lists, ({ heights, perLine, gap, top, size }) => {
        const list = listOf(heights, perLine, gap);
        const { from, to } = stretchInSight(list, top, top + size);
        expect(from % perLine).toBe(0);
        expect(to % perLine === 0 || to === heights.length).toBe(true);
        for (const [index, height] of heights.entries()) {
          const line = index - (index % perLine);
          const y = heightOfStretch(list, { from: 0, to: line }) + (line > 0 ? gap : 0);
          if (y < top + size && y + height > top) expect(index >= from && index < to).toBe(true);
        }
      }),
    );
  });
});
