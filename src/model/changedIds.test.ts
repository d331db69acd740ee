import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedIds } from './changedIds.ts';

const table = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom<object>({ n: 1 }, { n: 2 }, { n: 3 })))
  .map((rows) => new Map(rows));

test('DOC-8 the ids of all rows that differ, whatever was asked of the same tables before', () => {
  fc.assert(
    fc.property(table, table, table, (a, b, c) => {
      const differ = (was: typeof a, is: typeof a) =>
        [...new Set([...was.keys(), ...is.keys()])].filter((id) => was.get(id) !== is.get(id)).sort();
      for (const [was, is] of [
        [a, b],
        [c, b],
        [a, b],
        [b, a],
        [a, a],
      ] as const)
        expect([...changedIds(was, is)].sort()).toEqual(differ(was, is));
    }),
  );
});
