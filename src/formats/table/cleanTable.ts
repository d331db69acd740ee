import type { MergedCell, Table } from '../../model/Table.ts';

/** A table without empty rows and columns, all rows of one length. */
export interface CleanTable {
  readonly rows: readonly (readonly string[])[];
  readonly columns: number;
  readonly merged: readonly MergedCell[];
  /** Which rows and columns of the source they were, from 1. */
  readonly rowNumbers: readonly number[];
  readonly columnNumbers: readonly number[];
  /** How many rows and columns were left out because nothing stands in them. */
  readonly emptyRows: number;
  readonly emptyColumns: number;
}

/** Trims cells and drops what is empty. The parts of a merged cell count as filled, so that its width stays. */
export function cleanTable({ rows, merged }: Table): CleanTable {
  const trimmed = rows.map((row) => row.map((cell) => cell.replace(/\r\n?/g, '\n').trim()));
  const width = trimmed.reduce((most, { length }) => Math.max(most, length), 0);
  const filledRows = new Set<number>();
  const filledColumns = new Set<number>();
  trimmed.forEach((row, index) => {
    row.forEach((cell, column) => {
      if (cell === '') return;
      filledRows.add(index);
      filledColumns.add(column);
    });
  });
  for (const { row, column, rows: height, columns } of merged) {
    if ((trimmed[row]?.[column] ?? '') === '') continue;
    for (let at = row; at < row + height; at++) filledRows.add(at);
    for (let at = column; at < Math.min(column + columns, width); at++) filledColumns.add(at);
  }
  const keptRows = trimmed.flatMap((_, index) => (filledRows.has(index) ? [index] : []));
  const keptColumns = Array.from({ length: width }, (_, index) => index).filter((index) => filledColumns.has(index));
  const places = (kept: readonly number[]) => new Map(kept.map((old, index) => [old, index]));
  const [rowPlaces, columnPlaces] = [places(keptRows), places(keptColumns)];
  return {
    rows: keptRows.map((row) => keptColumns.map((column) => trimmed[row]?.[column] ?? '')),
    columns: keptColumns.length,
    merged: merged.flatMap((cell) => {
      const [row, column] = [rowPlaces.get(cell.row), columnPlaces.get(cell.column)];
      return row === undefined || column === undefined ? [] : [{ ...cell, row, column }];
    }),
    rowNumbers: keptRows.map((row) => row + 1),
    columnNumbers: keptColumns.map((column) => column + 1),
    emptyRows: rows.length - keptRows.length,
    emptyColumns: width - keptColumns.length,
  };
}

/** Rows as columns and columns as rows. */
export const transposed = (table: CleanTable): CleanTable => ({
  rows: Array.from({ length: table.columns }, (_, column) => table.rows.map((row) => row[column] ?? '')),
  columns: table.rows.length,
  merged: table.merged.map(({ row, column, rows, columns }) => ({
    row: column,
    column: row,
    rows: columns,
    columns: rows,
  })),
  rowNumbers: table.columnNumbers,
  columnNumbers: table.rowNumbers,
  emptyRows: table.emptyColumns,
  emptyColumns: table.emptyRows,
});
