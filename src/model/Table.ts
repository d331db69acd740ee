/** A cell that covers several columns or rows. Its text stands in its first cell; the others are empty. */
export interface MergedCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A table from outside: cells of plain text. Rows may be of different lengths. */
export interface Table {
  readonly rows: readonly (readonly string[])[];
  readonly merged: readonly MergedCell[];
}

/** Sizes beyond which a table is refused: no journey is that large. */
export const TABLE_LIMITS = { cells: 400_000, columns: 400, bytes: 32 * 1024 * 1024 } as const;
