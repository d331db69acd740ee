import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testMap } from '../../../tests/unit/layout/testMap.ts';
import type { Card } from '../records/card.ts';
import { rankables } from '../scoring/rankables.ts';
import { type ROLL_UP_GROUPS, rollUps, sortRollUps } from './rollUps.ts';

const pain = (column: number, fields: Partial<Card> = {}) => ({ lane: 0, column, kind: 'pain' as const, ...fields });
const rows = (cards: readonly ReturnType<typeof pain>[], group: (typeof ROLL_UP_GROUPS)[number]) => {
  const doc = testMap({ stages: 3, cards });
  return rollUps(doc, rankables(doc), group);
};

describe('rollUps', () => {
  test('ROLL-1 adds up count, sum, worst and what is still open', () => {
    const [first] = rows(
      [
        pain(0, { severity: 4, frequency: 3, status: 'done' }),
        pain(0, { severity: 2, frequency: 2, status: 'open' }),
        pain(0, { severity: 3, frequency: null }),
      ],
      'stage',
    );
    expect(first).toEqual({
      value: 's0',
      pains: 3,
      scored: 2,
      sum: 16,
      worst: 12,
      worstId: 'c0',
      open: 2,
      ids: ['c0', 'c1', 'c2'],
    });
  });

  test('ROLL-1 stages come in the order of time, and those without a value last', () => {
    expect(rows([pain(2), pain(0), pain(1)], 'stage').map(({ value }) => value)).toEqual(['s0', 's1', 's2']);
    expect(rows([pain(0), pain(1, { owner: 'Sales' })], 'owner').map(({ value }) => value)).toEqual(['Sales', '']);
  });

  test('ROLL-2 spellings of one owner are one, under the first spelling', () => {
    const [one, ...others] = rows([pain(0, { owner: 'پشتيباني' }), pain(1, { owner: 'پشتیبانی' })], 'owner');
    expect(others).toEqual([]);
    expect(one).toMatchObject({ value: 'پشتيباني', pains: 2 });
  });

  test('ROLL-2 a pain of two personas counts in both; opportunities count in none', () => {
    const made = rows([pain(0, { personaIds: ['p0', 'p1'] }), { ...pain(0), kind: 'opportunity' as never }], 'persona');
    expect(made.map(({ value, pains }) => [value, pains])).toEqual([
      ['p0', 1],
      ['p1', 1],
    ]);
  });

  test('ROLL-1 every pain is in one stage and one owner, and no sum is lost', () => {
    const cards = fc.array(
      fc.record({
        column: fc.integer({ min: 0, max: 2 }),
        owner: fc.constantFrom('', 'a', 'b'),
        severity: fc.option(fc.integer({ min: 0, max: 4 })),
        frequency: fc.option(fc.integer({ min: 1, max: 5 })),
      }),
    );
    fc.assert(
      fc.property(cards, fc.constantFrom('stage', 'owner'), (given, group) => {
        const made = rows(
          given.map(({ column, ...fields }) => pain(column, fields)),
          group,
        );
        expect(made.flatMap(({ ids }) => ids)).toHaveLength(given.length);
        const sum = given.reduce((sum, { severity, frequency }) => sum + (severity ?? 0) * (frequency ?? 0), 0);
        expect(made.reduce((all, row) => all + row.sum, 0)).toBe(sum);
      }),
    );
  });

  test('ROLL-3 sorts by a column either way; what is not scored never comes before a score', () => {
    const made = rows(
      [pain(0), pain(1, { severity: 1, frequency: 1 }), pain(2, { severity: 4, frequency: 4 })],
      'stage',
    );
    expect(sortRollUps(made, 'worst', false).map(({ value }) => value)).toEqual(['s2', 's1', 's0']);
    expect(sortRollUps(made, 'worst', true).map(({ value }) => value)).toEqual(['s1', 's2', 's0']);
    expect(sortRollUps(made, 'pains', false)).toEqual(made);
  });
});
