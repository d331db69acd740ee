import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newRow } from '../newRow.ts';
import { heatLevel, heatOf, NO_HEAT } from './heatOf.ts';

const pain = (severity: number | null, frequency: number | null) =>
  newRow('cards', { id: 'c', order: 'a0', kind: 'pain', severity, frequency });

describe('heatOf', () => {
  test('HEAT-1 adds severity × frequency up, names the worst, and counts what is not scored apart', () => {
    expect(heatOf([pain(3, 4), pain(2, 1), pain(4, null), pain(null, null)])).toEqual({
      pains: 4,
      scored: 2,
      sum: 14,
      worst: 12,
    });
  });
  test('HEAT-1 a score of zero is a score, no score is none', () => {
    expect(heatOf([pain(0, 5)])).toEqual({ pains: 1, scored: 1, sum: 0, worst: 0 });
    expect(heatOf([pain(null, 5)]).worst).toBeNull();
  });
  test('HEAT-1 cards of other kinds weigh nothing', () => {
    expect(heatOf([{ ...pain(4, 5), kind: 'opportunity' }])).toEqual(NO_HEAT);
  });
  test('HEAT-2 the levels are the quarters of the scale and only nothing is level 0', () => {
    expect([0, 1, 5, 6, 10, 11, 15, 16, 20].map(heatLevel)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 19 }), (score) => {
        expect(heatLevel(score + 1)).toBeGreaterThanOrEqual(heatLevel(score));
      }),
    );
  });
});
