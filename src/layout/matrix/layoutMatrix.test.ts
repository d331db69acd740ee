import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textArbitrary } from '../../../tests/unit/layout/arbitraryMap.ts';
import { fakeMeasure } from '../../../tests/unit/layout/testMap.ts';
import { EFFORTS } from '../../model/matrix/notches.ts';
import { QUADRANTS, quadrantOf } from '../../model/matrix/quadrant.ts';
import { FONTS } from '../fonts.ts';
import type { Rect } from '../Layout.ts';
import { lineBox } from '../text/lineMetrics.ts';
import { createTypesetter } from '../text/Typesetter.ts';
import { layoutMatrix } from './layoutMatrix.ts';
import type { MatrixDot, MatrixItem } from './MatrixLayout.ts';
import { MATRIX_METRICS, matrixPlane, notchAt, xOfEffort } from './matrixPlane.ts';

const setters = { ltr: createTypesetter(fakeMeasure, 'ltr'), rtl: createTypesetter(fakeMeasure, 'rtl') };
const itemsArbitrary = fc
  .array(
    fc.record({
      impact: fc.integer({ min: 1, max: 5 }),
      effort: fc.oneof(fc.constantFrom(...EFFORTS), fc.double({ min: 0.01, max: 90, noNaN: true })),
      radius: fc.integer({ min: MATRIX_METRICS.minRadius, max: MATRIX_METRICS.maxRadius }),
      text: textArbitrary,
    }),
    { maxLength: 80 },
  )
  .map((items) => items.map((item, index): MatrixItem => ({ ...item, id: `c${index}` })));
const sizeArbitrary = fc.record({
  width: fc.integer({ min: 300, max: 1600 }),
  height: fc.integer({ min: 280, max: 1000 }),
});
const lay = (items: readonly MatrixItem[], size: { width: number; height: number }, direction: 'ltr' | 'rtl' = 'ltr') =>
  layoutMatrix(items, { ...size, direction }, setters[direction]);

const dotRect = ({ x, y, radius }: MatrixDot): Rect => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});
const labelRect = ({ x, y, label }: MatrixDot): Rect | null => {
  if (!label) return null;
  const { top, height } = lineBox(label);
  return { x: x + label.x, y: y + top, width: label.width, height };
};
const meet = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('layoutMatrix', () => {
  test('MTX-1 no dot and no words cover another dot or its words, and all stand inside the plot', () => {
    fc.assert(
      fc.property(itemsArbitrary, sizeArbitrary, fc.constantFrom('ltr', 'rtl'), (items, size, direction) => {
        const { plane, dots } = lay(items, size, direction);
        const rects = dots.flatMap((dot) => [dotRect(dot), labelRect(dot) ?? []].flat());
        for (const [index, rect] of rects.entries()) {
          expect(rect.x).toBeGreaterThanOrEqual(plane.plot.x);
          expect(rect.x + rect.width).toBeLessThanOrEqual(plane.plot.x + plane.plot.width);
          expect(rect.y).toBeGreaterThanOrEqual(plane.plot.y);
          expect(rect.y + rect.height).toBeLessThanOrEqual(plane.plot.y + plane.plot.height);
          for (const other of rects.slice(index + 1)) expect(meet(rect, other)).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('MTX-1 the words have the height that the rows leave them', () => {
    expect(FONTS.step.lineHeight.tall).toBeLessThanOrEqual(MATRIX_METRICS.pitch);
  });

  test('MTX-2 every card stands in exactly one dot or cluster, and what is hidden is counted', () => {
    fc.assert(
      fc.property(itemsArbitrary, sizeArbitrary, (items, size) => {
        const { dots, clustered, unlabelled } = lay(items, size);
        expect(dots.flatMap(({ ids }) => ids).sort()).toEqual(items.map(({ id }) => id).sort());
        expect(clustered).toBe(items.length - dots.length);
        expect(unlabelled).toBe(dots.filter(({ label }) => label === null).length);
      }),
      { numRuns: 60 },
    );
  });

  test('MTX-3 a dot stands at its effort and in the strip of its impact; a cluster is within a pitch of each', () => {
    fc.assert(
      fc.property(itemsArbitrary, sizeArbitrary, (items, size) => {
        const { plane, dots } = lay(items, size);
        const byId = new Map(items.map((item) => [item.id, item]));
        for (const { ids, x, y, impact } of dots) {
          expect(x).toBe(xOfEffort(plane, byId.get(ids[0])?.effort ?? 0));
          const middle = plane.impacts.find(({ value }) => value === impact)?.at ?? 0;
          expect(Math.abs(y - middle)).toBeLessThanOrEqual(plane.band / 2);
          for (const id of ids) {
            const item = byId.get(id);
            expect(item?.impact).toBe(impact);
            expect(Math.abs(xOfEffort(plane, item?.effort ?? 0) - x)).toBeLessThan(MATRIX_METRICS.pitch);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('MTX-4 a right-to-left matrix is the mirror of the left-to-right one; impact grows upwards in both', () => {
    fc.assert(
      fc.property(itemsArbitrary, sizeArbitrary, (items, size) => {
        const ltr = lay(items, size);
        const rtl = lay(items, size, 'rtl');
        expect(rtl.dots.map(({ ids, x, y }) => ({ ids, x: size.width - x, y }))).toEqual(
          ltr.dots.map(({ ids, x, y }) => ({ ids, x, y })),
        );
        const heights = rtl.plane.impacts.map(({ at }) => at);
        expect(heights).toEqual([...heights].sort((a, b) => b - a));
      }),
      { numRuns: 40 },
    );
  });

  test('MTX-5 a notch that is pointed at is the one that is there, in both directions', () => {
    fc.assert(
      fc.property(sizeArbitrary, fc.constantFrom('ltr' as const, 'rtl' as const), (size, direction) => {
        const plane = matrixPlane({ ...size, direction }, []);
        for (const impact of plane.impacts)
          for (const effort of plane.efforts)
            expect(notchAt(plane, effort.at, impact.at, null)).toEqual({ impact: impact.value, effort: effort.value });
      }),
    );
  });

  test('MTX-5 an effort between the notches can be kept', () => {
    const plane = matrixPlane({ width: 800, height: 600, direction: 'ltr' }, [2]);
    expect(notchAt(plane, xOfEffort(plane, 2), 100, 2).effort).toBe(2);
    expect(notchAt(plane, xOfEffort(plane, 2) + 2, 100, null).effort).toBe(3);
  });

  test('MTX-6 the quadrant in which a dot stands is the one of its numbers', () => {
    fc.assert(
      fc.property(itemsArbitrary, sizeArbitrary, (items, size) => {
        const onNotches = items.filter(({ effort }) => EFFORTS.some((notch) => notch === effort));
        const { plane, dots } = lay(onNotches, size);
        const byId = new Map(items.map((item) => [item.id, item]));
        for (const { ids, x, y } of dots) {
          const item = byId.get(ids[0]);
          const drawn = plane.quadrants.find((box) => meet(box, { x, y, width: 0.1, height: 0.1 }));
          expect(drawn?.quadrant).toBe(quadrantOf(item?.impact ?? 0, item?.effort ?? 0));
        }
        expect(plane.quadrants.map(({ quadrant }) => quadrant)).toEqual(QUADRANTS);
      }),
      { numRuns: 40 },
    );
  });

  test('MTX-1 twenty cards on every notch still leave every notch with words', () => {
    const items = Array.from({ length: 500 }, (_, index) => ({
      id: `c${index}`,
      impact: (index % 5) + 1,
      effort: EFFORTS[Math.floor(index / 5) % 5] ?? 1,
      radius: 7,
      text: `Pain number ${index}`,
    }));
    const { dots, clustered } = lay(items, { width: 1000, height: 680 });
    expect(dots.length + clustered).toBe(500);
    const labelled = new Set(dots.flatMap(({ impact, x, label }) => (label ? [`${impact} ${x}`] : [])));
    expect(labelled.size).toBe(25);
  });
});
