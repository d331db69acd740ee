import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepOrder } from './keepOrder.ts';

const ids = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 10 });

test('CAN-2: what is shown keeps its order, and what is new follows the one that it is read after', () => {
  expect(keepOrder(['a', 'b', 'c'], ['a', 'x', 'b', 'c'])).toEqual(['a', 'x', 'b', 'c']);
  expect(keepOrder(['a', 'b', 'c', 'd'], ['n', 'c', 'x', 'y', 'a', 'b'])).toEqual(['n', 'a', 'b', 'c', 'x', 'y']);
});

test('CAN-2: all that is wanted and nothing else is shown, and nothing that was shown is moved', () => {
  fc.assert(
    fc.property(ids, ids, (shown, wanted) => {
      const order = keepOrder(shown, wanted);
      expect([...order].sort()).toEqual([...wanted].sort());
      const survivors = shown.filter((id) => wanted.includes(id));
      expect(order.filter((id) => shown.includes(id))).toEqual(survivors);
    }),
  );
});
