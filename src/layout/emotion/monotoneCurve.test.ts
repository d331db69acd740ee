import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointOnCurve } from '../link/linkCurve.ts';
import { monotoneCurve } from './monotoneCurve.ts';

const pointsArbitrary = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 132 })), { minLength: 2, maxLength: 12 })
  .map((steps) => {
    let x = 0;
    return steps.map(([gap, y]) => {
      x += gap;
      return { x, y };
    });
  });

describe('monotoneCurve', () => {
  test('LAY-5 the curve passes through its points', () => {
    fc.assert(
      fc.property(pointsArbitrary, (points) => {
        const segments = monotoneCurve(points);
        expect(segments.length).toBe(points.length - 1);
        for (const [index, [x0, y0, , , , , x3, y3]] of segments.entries()) {
          expect({ x: x0, y: y0 }).toEqual(points[index]);
          expect({ x: x3, y: y3 }).toEqual(points[index + 1]);
        }
      }),
    );
  });

  test('LAY-5 between two points the curve only rises or only falls, and never leaves their range', () => {
    fc.assert(
      fc.property(pointsArbitrary, (points) => {
        for (const segment of monotoneCurve(points)) {
          const falls = segment[7] >= segment[1];
          let before = segment[1];
          for (let t = 0; t <= 1; t += 0.05) {
            const { y } = pointOnCurve(segment, t);
            expect(falls ? y - before : before - y).toBeGreaterThan(-1e-6);
            before = y;
          }
        }
      }),
    );
  });

  test('LAY-5 a curve through right-to-left points is the mirror of the left-to-right one', () => {
    fc.assert(
      fc.property(pointsArbitrary, (points) => {
        const mirrored = monotoneCurve(points.map(({ x, y }) => ({ x: 1000 - x, y })));
        for (const [index, segment] of monotoneCurve(points).entries())
          for (const [place, value] of segment.entries())
            expect(mirrored[index]?.[place]).toBeCloseTo(place % 2 === 0 ? 1000 - value : value, 6);
      }),
    );
  });
});
