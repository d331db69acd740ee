import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnPlace, rowPlace, stageTop } from './headerPlaces.ts';

const zoom = fc.double({ min: 0.05, max: 4, noNaN: true });
const size = fc.integer({ min: 20, max: 2_000 });

test('CAN-3 headers stand on whole pixels and touch each other at every zoom', () => {
  fc.assert(
    fc.property(zoom, size, size, size, (at, start, first, second) => {
      const left = columnPlace({ x: start, width: first }, at);
      const right = columnPlace({ x: start + first, width: second }, at);
      expect(left.x + left.width).toBe(right.x);
      const above = rowPlace({ y: start, height: first }, at);
      const below = rowPlace({ y: start + first, height: second }, at);
      expect(above.y + above.height).toBe(below.y);
      for (const value of [left.x, left.width, above.y, above.height, above.titleTop, above.moreTop])
        expect(Number.isInteger(value)).toBe(true);
    }),
  );
});

test('CAN-3 the middle of the words of a stage is a whole pixel', () => {
  for (const height of [33, 37, 52, 60]) expect((height - stageTop(height)) % 2).toBe(0);
});
