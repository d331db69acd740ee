import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Matrix, nearestStop, type Step, walkMatrix } from './walkMatrix.ts';

/** A corner without a stop, a header over two columns, and two rows. */
const GRID: Matrix = [
  [null, 'S', 'S', 'T'],
  ['a', 'a1', 'a2', 'a3'],
  ['b', 'b1', 'b2', 'b3'],
];
const walk = (key: string, column: number, ...steps: readonly Step[]) =>
  steps.reduce((from, step) => walkMatrix(GRID, from, step), { key, column }).key;

describe('walking a grid (TAB-2)', () => {
  it('goes up and down in the column from which it came to a wide header', () => {
    expect(walk('a2', 2, 'up', 'down')).toBe('a2');
    expect(walk('T', 3, 'previous', 'down')).toBe('a2');
    expect(walk('a', 0, 'up')).toBe('a');
  });

  it('passes a wide header in one step, and knows the ends of rows and of the grid', () => {
    expect(walk('S', 1, 'next')).toBe('T');
    expect(walk('T', 3, 'rowStart')).toBe('S');
    expect(walk('a1', 1, 'rowStart')).toBe('a');
    expect(walk('a1', 1, 'rowEnd')).toBe('a3');
    expect(walk('b2', 2, 'start')).toBe('S');
    expect(walk('S', 1, 'end')).toBe('b3');
    expect(walk('S', 2, 'pageDown')).toBe('b2');
  });

  it('stays where it is when it is not in the grid', () => expect(walk('gone', 1, 'down', 'next', 'end')).toBe('gone'));

  it('never leaves the grid, reaches every cell, and comes back the way it went', () => {
    const sizes = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(sizes, sizes, fc.nat(), fc.nat(), (rows, columns, row, column) => {
        const matrix = Array.from({ length: rows }, (_, y) => Array.from({ length: columns }, (_, x) => `${y} ${x}`));
        const [y, x] = [row % rows, column % columns];
        const downs = Array<Step>(y).fill('down');
        const nexts = Array<Step>(x).fill('next');
        const go = (key: string, at: number, steps: readonly Step[]) =>
          steps.reduce((from, step) => walkMatrix(matrix, from, step), { key, column: at });
        const there = go('0 0', 0, [...downs, ...nexts]);
        expect(there.key).toBe(`${y} ${x}`);
        const ups = downs.map((): Step => 'up');
        expect(go(there.key, there.column, [...nexts.map((): Step => 'previous'), ...ups]).key).toBe('0 0');
        expect(nearestStop(matrix, row, column)?.key).toBe(
          `${Math.min(row, rows - 1)} ${Math.min(column, columns - 1)}`,
        );
      }),
    );
  });
});
