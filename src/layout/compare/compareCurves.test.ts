import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testMap } from '../../../tests/unit/layout/testMap.ts';
import { compareJourneys } from '../../model/compare/compareJourneys.ts';
import { futureOf } from '../../model/compare/futureOf.ts';
import { compareCurves, yOfCompared } from './compareCurves.ts';

const everybody = { current: null, future: null };
const curvesOf = (scores: readonly number[], direction: 'ltr' | 'rtl', stages = 4) => {
  const current = testMap({
    stages,
    lanes: ['emotion'],
    cards: scores.map((score, index) => ({ lane: 0, column: index % stages, score })),
  });
  const future = futureOf(current, { id: 'twin', title: '', now: '2026-02-02T00:00:00.000Z' });
  const sizes = { width: 800, height: 200, direction };
  return compareCurves({ current, future }, compareJourneys(current, future), everybody, sizes);
};
const arbitraryScores = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 9 });

describe('compareCurves', () => {
  test('PAIR-5 equal maps have equal curves, inside the picture, in the order of time', () => {
    fc.assert(
      fc.property(arbitraryScores, (halves) => {
        const { current, future, width, height } = curvesOf(
          halves.map((half) => half / 2),
          'ltr',
        );
        expect(future.points.map(({ x, y }) => [x, y])).toEqual(current.points.map(({ x, y }) => [x, y]));
        for (const [index, { x, y }] of current.points.entries()) {
          expect(x).toBeGreaterThan(current.points[index - 1]?.x ?? 0);
          expect(x).toBeLessThan(width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(height);
        }
      }),
    );
  });

  test('PAIR-5 a map that runs from right to left is the mirror; up stays up', () => {
    fc.assert(
      fc.property(arbitraryScores, (halves) => {
        const scores = halves.map((half) => half / 2);
        const [ltr, rtl] = [curvesOf(scores, 'ltr'), curvesOf(scores, 'rtl')];
        for (const [index, point] of ltr.current.points.entries()) {
          expect(rtl.current.points[index]?.x).toBeCloseTo(800 - point.x, 6);
          expect(rtl.current.points[index]?.y).toBe(point.y);
        }
      }),
    );
    expect(yOfCompared(2, 200)).toBeLessThan(yOfCompared(-2, 200));
  });

  test('PAIR-5 a stage that one map lacks keeps its room, so that the others stand under each other', () => {
    const current = testMap({ stages: 3, lanes: ['emotion'], cards: [{ lane: 0, column: 2, score: 1 }] });
    const twin = futureOf(current, { id: 'twin', title: '', now: '2026-02-02T00:00:00.000Z' });
    const future = { ...twin, stages: new Map([...twin.stages].filter(([id]) => id !== 's0')) };
    const picture = compareCurves({ current, future }, compareJourneys(current, future), everybody, {
      width: 300,
      height: 100,
      direction: 'ltr',
    });
    expect(picture.slots.map(({ titles }) => titles.future)).toEqual([null, 'Stage 1', 'Stage 2']);
    expect(picture.future.points[0]?.x).toBe(picture.current.points[0]?.x);
  });
});
