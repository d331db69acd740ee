/** The stops of a grid, row by row; a stop that covers several columns stands in each of them. Null: nothing there. */
export type Matrix = readonly (readonly (string | null)[])[];

/** A stop, and the column in which the keyboard came to it: the way up or down goes on in that column. */
export interface Stop {
  readonly key: string;
  readonly column: number;
}

/** Ways over a grid; `next` is the way in which the rows are read, whatever their direction on the screen. */
export type Step =
  | 'up'
  | 'down'
  | 'previous'
  | 'next'
  | 'rowStart'
  | 'rowEnd'
  | 'start'
  | 'end'
  | 'pageUp'
  | 'pageDown';

const PAGE = 5;

const rowOf = (matrix: Matrix, key: string): number => matrix.findIndex((row) => row.includes(key));

/** The first stop of a row that is there, looking from a column in one direction. */
function along(row: readonly (string | null)[], from: number, by: 1 | -1): Stop | null {
  for (let column = from; column >= 0 && column < row.length; column += by) {
    const key = row[column];
    if (key != null) return { key, column };
  }
  return null;
}

/** The nearest row with something in the column, from a row on; `by` says the direction. */
function across(matrix: Matrix, from: number, by: 1 | -1, column: number): Stop | null {
  for (let index = from; index >= 0 && index < matrix.length; index += by) {
    const key = matrix[index]?.[column];
    if (key != null) return { key, column };
  }
  return null;
}

/** Where a step leads from a stop; the stop itself where the grid ends, or when it is not in the grid. */
export function walkMatrix(matrix: Matrix, from: Stop, step: Step): Stop {
  const index = rowOf(matrix, from.key);
  const row = matrix[index];
  if (!row) return from;
  const first = row.indexOf(from.key);
  const last = row.lastIndexOf(from.key);
  const column = Math.min(Math.max(from.column, first), last);
  switch (step) {
    case 'up':
      return across(matrix, index - 1, -1, column) ?? from;
    case 'down':
      return across(matrix, index + 1, 1, column) ?? from;
    case 'pageUp':
      return across(matrix, Math.max(0, index - PAGE), 1, column) ?? from;
    case 'pageDown':
      return across(matrix, Math.min(matrix.length - 1, index + PAGE), -1, column) ?? from;
    case 'previous':
      return along(row, first - 1, -1) ?? from;
    case 'next':
      return along(row, last + 1, 1) ?? from;
    case 'rowStart':
      return along(row, 0, 1) ?? from;
    case 'rowEnd':
      return along(row, row.length - 1, -1) ?? from;
    case 'start':
      return along(matrix[0] ?? [], 0, 1) ?? from;
    case 'end':
      return along(matrix.at(-1) ?? [], (matrix.at(-1)?.length ?? 0) - 1, -1) ?? from;
  }
}

/** The stop that takes over when the one at a row and column has gone; null in an empty grid. */
export function nearestStop(matrix: Matrix, row: number, column: number): Stop | null {
  const stops = matrix[Math.min(Math.max(0, row), matrix.length - 1)] ?? [];
  const place = Math.min(Math.max(0, column), stops.length - 1);
  return along(stops, place, 1) ?? along(stops, place, -1);
}
