import type { Id } from '../../model/id.ts';
import type { MatrixItem, MatrixPlane } from './MatrixLayout.ts';
import { MATRIX_METRICS, startOfEffort } from './matrixPlane.ts';

/** A dot before its words are set. Distances from the start edge of the plot. */
export interface PlacedDot {
  readonly items: [MatrixItem, ...MatrixItem[]];
  readonly start: number;
  /** Row of its strip: 0 in the middle, −1 above it, 1 below, −2 … */
  readonly row: number;
}

/** The rows of a strip from its middle outwards: 0, −1, 1, −2, 2 … */
export function rowsOf({ band }: Pick<MatrixPlane, 'band'>): readonly number[] {
  const beside = Math.max(0, Math.floor((band / MATRIX_METRICS.pitch - 1) / 2));
  return [0, ...Array.from({ length: beside }, (_, index) => [-index - 1, index + 1]).flat()];
}

/** Whether words that follow one of two dots in a row would run into the other. */
const crowd = (a: number, b: number): boolean => Math.abs(a - b) < MATRIX_METRICS.maxLabel;

/**
 * Stacks the items of one impact in the rows of its strip, each at its true effort, the most important first. An item
 * takes the row in which it leaves most room for words; where all rows are taken it joins the nearest dot.
 */
function placeStrip(items: readonly MatrixItem[], plane: MatrixPlane): readonly PlacedDot[] {
  const rows = rowsOf(plane);
  const dots: PlacedDot[] = [];
  for (const item of items) {
    const start = startOfEffort(plane, item.effort);
    let best: { readonly row: number; readonly cost: number } | null = null;
    for (const [distance, row] of rows.entries()) {
      const inRow = dots.filter((dot) => dot.row === row);
      if (inRow.some((dot) => Math.abs(dot.start - start) < MATRIX_METRICS.pitch)) continue;
      const cost = rows.length * inRow.filter((dot) => crowd(dot.start, start)).length + distance;
      if (!best || cost < best.cost) best = { row, cost };
    }
    if (best) dots.push({ items: [item], start, row: best.row });
    else clusterFor(dots, start)?.items.push(item);
  }
  return dots;
}

/** The dot that takes in what finds no place: of the nearest the one that has most already, else the newest. */
const clusterFor = (dots: readonly PlacedDot[], start: number): PlacedDot | undefined =>
  dots
    .filter((dot) => Math.abs(dot.start - start) < MATRIX_METRICS.pitch)
    .reduce<PlacedDot | undefined>(
      (best, dot) => (best && best.items.length > dot.items.length ? best : dot),
      undefined,
    );

/** All dots of a matrix. Items are given in their order of importance. */
export function placeDots(items: readonly MatrixItem[], plane: MatrixPlane): readonly PlacedDot[] {
  return plane.impacts.flatMap(({ value }) =>
    placeStrip(
      items.filter(({ impact }) => impact === value),
      plane,
    ),
  );
}

export const idsOf = ([first, ...rest]: PlacedDot['items']): readonly [Id, ...Id[]] => [
  first.id,
  ...rest.map(({ id }) => id),
];
