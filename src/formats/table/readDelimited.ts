import type { Table } from '../../model/Table.ts';
import { unguardFormula } from './formulaGuard.ts';
import { parseDelimited } from './parseDelimited.ts';

/** In the order in which they win a tie. */
const DELIMITERS = ['\t', ';', ',', '|'] as const;
/** Rows that are looked at to find the delimiter. */
const SAMPLE = 50;
const NAMED = /^\uFEFF?sep=(.)\r?\n?/i;

export interface Delimited {
  readonly table: Table;
  /** How many of the rows have as many cells as the first: 0 to 1; 0 for a single column. */
  readonly regularity: number;
}

/** How well a delimiter explains a text: the share of its rows that have as many cells as the header, if that is > 1. */
function regularityOf(text: string, delimiter: string): { readonly share: number; readonly columns: number } {
  const rows = (parseDelimited(text, delimiter, SAMPLE) ?? []).filter((row) => row.some((cell) => cell.trim() !== ''));
  const columns = rows[0]?.length ?? 0;
  if (columns < 2) return { share: 0, columns };
  return { share: rows.filter(({ length }) => length === columns).length / rows.length, columns };
}

/** The text as a table of its own delimiter: the one it names ("sep=;"), else the one that makes rows of one length. */
export function readDelimited(text: string): Delimited | null {
  const named = NAMED.exec(text);
  const body = named ? text.slice(named[0].length) : text.replace(/^\uFEFF/, '');
  const tried = (named?.[1] ? [named[1]] : DELIMITERS).map((delimiter) => ({
    delimiter,
    ...regularityOf(body, delimiter),
  }));
  const best = tried.reduce((a, b) => (b.share > a.share || (b.share === a.share && b.columns > a.columns) ? b : a));
  const rows = parseDelimited(body, best.delimiter);
  return rows && { table: { rows: rows.map((row) => row.map(unguardFormula)), merged: [] }, regularity: best.share };
}
