import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runsOf } from './runsOf.ts';

const show = (...args: Parameters<typeof runsOf>) =>
  runsOf(...args).map(({ from, to, isShown }) => `${isShown ? '' : '-'}${from}…${to}`);

describe('a long list as runs that are in the page and runs that are not', () => {
  test('what is in sight, and what is pinned wherever it is', () => {
    expect(show(20, { from: 8, to: 12 }, [])).toEqual(['-0…8', '8…12', '-12…20']);
    expect(show(20, { from: 8, to: 12 }, [2, -1])).toEqual(['-0…2', '2…3', '-3…8', '8…12', '-12…20']);
    expect(show(20, { from: 8, to: 12 }, [12, 9])).toEqual(['-0…8', '8…13', '-13…20']);
    expect(show(3, { from: 0, to: 0 }, [])).toEqual(['-0…3']);
    expect(show(0, { from: 0, to: 0 }, [])).toEqual([]);
  });

  test('a pinned item brings its whole line', () => {
    expect(show(10, { from: 0, to: 0 }, [4], 3)).toEqual(['-0…3', '3…6', '-6…10']);
    expect(show(10, { from: 0, to: 0 }, [9], 3)).toEqual(['-0…9', '9…10']);
  });

  test('the runs follow one another from the first item to the last, shown and left out in turns', () => {
    const wanted = fc.record({
      count: fc.integer({ min: 0, max: 40 }),
      from: fc.integer({ min: 0, max: 45 }),
      length: fc.integer({ min: 0, max: 20 }),
      pinned: fc.array(fc.integer({ min: -1, max: 45 }), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(wanted, ({ count, from, length, pinned }) => {
        const runs = runsOf(count, { from, to: from + length }, pinned);
        let at = 0;
        for (const [index, run] of runs.entries()) {
          expect(run.from).toBe(at);
          expect(run.to).toBeGreaterThan(run.from);
          if (index > 0) expect(run.isShown).toBe(!runs[index - 1]?.isShown);
          at = run.to;
        }
        expect(at).toBe(count);
        const shown = new Set(
          runs.flatMap((run) => (run.isShown ? Array.from({ length: run.to - run.from }, (_, i) => run.from + i) : [])),
        );
        for (let index = 0; index < count; index++) {
          const isWanted = (index >= from && index < from + length) || pinned.includes(index);
          expect(shown.has(index)).toBe(isWanted);
        }
      }),
    );
  });
});
