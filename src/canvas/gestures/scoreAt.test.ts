import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testMap, testOptions } from '../../../tests/unit/layout/testMap.ts';
import { layoutJourney } from '../../layout/layoutJourney.ts';
import { spanAt } from './dragSpan.ts';
import { scoreAt, scoreOfY } from './scoreAt.ts';

const scale = { top: 22, middle: 66, bottom: 110 };

test('CAN-10 heights give scores in steps of 0.5 between +2 and −2', () => {
  expect([0, 22, 33, 66, 88, 110, 500].map((y) => scoreOfY(scale, y))).toEqual([2, 2, 1.5, 0, -1, -2, -2]);
  fc.assert(
    fc.property(fc.double({ min: -1e4, max: 1e4, noNaN: true }), (y) => {
      const score = scoreOfY(scale, y);
      expect(Number.isInteger(score * 2)).toBe(true);
      expect(Math.abs(score)).toBeLessThanOrEqual(2);
      // Minus zero would be another value in a file.
      expect(Object.is(score, -0)).toBe(false);
    }),
  );
});

test('CAN-10 only emotion cards take a score, and only in a lane with a curve', () => {
  const layout = layoutJourney(
    testMap({
      lanes: ['emotion', 'painPoints'],
      cards: [
        { lane: 0, column: 0, id: 'point', score: 1 },
        { lane: 1, column: 0, id: 'pain' },
      ],
    }),
    testOptions,
  );
  const into = (laneId: string) => ({ cell: { laneId, stepId: 's0.0' }, beforeId: null });
  const top = layout.lanes[0]?.y ?? 0;
  expect(scoreAt(layout, 'point', into('l0'), top + 110)).toBe(-2);
  expect(scoreAt(layout, 'point', into('l1'), top + 200)).toBeNull();
  expect(scoreAt(layout, 'pain', into('l0'), top + 110)).toBeNull();
});

test('CAN-12 a card is drawn over the columns whose middle is passed, in either direction', () => {
  for (const direction of ['ltr', 'rtl'] as const) {
    const layout = layoutJourney(
      testMap({ stages: 4, journey: { direction }, cards: [{ lane: 0, column: 1 }] }),
      testOptions,
    );
    const middle = (index: number) => {
      const column = layout.columns[index];
      return (column?.x ?? 0) + (column?.width ?? 0) / 2;
    };
    const onward = direction === 'rtl' ? -1 : 1;
    expect(spanAt(layout, 'c0', middle(2) - onward)).toBe(1);
    expect(spanAt(layout, 'c0', middle(2) + onward)).toBe(2);
    expect(spanAt(layout, 'c0', middle(3) + 500 * onward)).toBe(3);
    expect(spanAt(layout, 'c0', middle(0))).toBe(1);
  }
});
