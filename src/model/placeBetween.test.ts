import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byOrder, type Ordered } from './order.ts';
import { freshKeys, isOrderKey, LONGEST_ORDER_KEY } from './orderKeys.ts';
import { placeBetween } from './placeBetween.ts';

/** The siblings after an insertion, in their order. */
function insert(siblings: readonly Ordered[], beforeId: string | null, ids: readonly string[]): readonly Ordered[] {
  const { keys, rekeyed } = placeBetween(siblings, beforeId, ids.length);
  expect(keys).toHaveLength(ids.length);
  return [
    ...siblings.map((row) => ({ id: row.id, order: rekeyed.get(row.id) ?? row.order })),
    ...ids.map((id, index) => ({ id, order: keys[index] ?? '' })),
  ].sort(byOrder);
}
const idsOf = (rows: readonly Ordered[]) => rows.map((row) => row.id);

describe('placeBetween', () => {
  test('ORD-2: rows come to stand in front of the named sibling, at the end without one', () => {
    const rows = insert([], null, ['a', 'b']);
    expect(idsOf(insert(rows, 'b', ['c', 'd']))).toEqual(['a', 'c', 'd', 'b']);
    expect(idsOf(insert(rows, null, ['z']))).toEqual(['a', 'b', 'z']);
    expect(idsOf(insert(rows, 'a', ['0']))).toEqual(['0', 'a', 'b']);
  });

  test('ORD-2: an insertion between sound keys changes no sibling', () => {
    const rows = freshKeys(5).map((order, index) => ({ id: `r${index}`, order }));
    expect(placeBetween(rows, 'r2', 3).rekeyed.size).toBe(0);
  });

  test('ORD-3: equal keys are told apart, and only they', () => {
    const rows = [
      { id: 'a', order: 'a0' },
      { id: 'b', order: 'a1' },
      { id: 'c', order: 'a1' },
      { id: 'd', order: 'a1' },
      { id: 'e', order: 'a2' },
    ];
    const { rekeyed } = placeBetween(rows, 'd', 1);
    expect([...rekeyed.keys()]).toEqual(['c', 'd']);
    expect(idsOf(insert(rows, 'd', ['x']))).toEqual(['a', 'b', 'c', 'x', 'd', 'e']);
  });

  test('ORD-4: keys stay short however often one inserts at one place', () => {
    let rows = insert([], null, ['first', 'last']);
    for (let n = 0; n < 600; n++) rows = insert(rows, 'last', [`n${n}`]);
    expect(Math.max(...rows.map((row) => row.order.length))).toBeLessThanOrEqual(LONGEST_ORDER_KEY);
    expect(idsOf(rows).slice(0, 4)).toEqual(['first', 'n0', 'n1', 'n2']);
  });

  test('ORD-1, ORD-2: from any keys, the order of siblings is kept and new keys are valid and unique at their place', () => {
    const key = fc.oneof(
      fc.constantFrom('a0', 'a1', 'a1V', 'Zz', 'a0V'),
      fc.string({ maxLength: 6 }),
      fc.constant(`a0${'1'.repeat(60)}`),
    );
    fc.assert(
      fc.property(fc.array(key, { maxLength: 8 }), fc.nat(9), fc.integer({ min: 1, max: 4 }), (keys, at, count) => {
        const rows = keys.map((order, index) => ({ id: `r${index}`, order })).sort(byOrder);
        const fresh = Array.from({ length: count }, (_, index) => `new${index}`);
        const before = rows[at]?.id ?? null;
        const result = insert(rows, before, fresh);
        const expected = idsOf(rows);
        expected.splice(before === null ? rows.length : at, 0, ...fresh);
        expect(idsOf(result)).toEqual(expected);
        for (const row of result.filter(({ id }) => id.startsWith('new'))) {
          expect(isOrderKey(row.order)).toBe(true);
          expect(result.filter(({ order }) => order === row.order)).toHaveLength(1);
        }
      }),
    );
  });
});
