import type { Table } from '../../model/Table.ts';
import { unguardFormula } from './formulaGuard.ts';
import { parseDelimited } from './parseDelimited.ts';
import { readMarkdown } from './readMarkdown.ts';

/** In the order in which they win a tie. */
const DELIMITERS = ['\t', ';', ',', '|'] as const;
/** Rows that are looked at to find the delimiter. */
const SAMPLE = 50;
/** Stands in no text: leaves rows whole, but for their quotes. */
const NO_DELIMITER = '\u0000';
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

/** The text as a table of its own delimiter: the one it names ("sep=;"), else the one that makes rows of one length; or as Markdown. */
export function readDelimited(text: string): Delimited | null {
  const named = NAMED.exec(text);
  const body = named ? text.slice(named[0].length) : text.replace(/^\uFEFF/, '');
  const markdown = named ? null : readMarkdown(body);
  if (markdown) return { table: { rows: markdown, merged: [] }, regularity: 1 };
  const tried = (named?.[1] ? [named[1]] : DELIMITERS).map((delimiter) => ({
    delimiter,
    ...regularityOf(body, delimiter),
  }));
  const best = tried.reduce((a, b) => (b.share > a.share || (b.share === a.share && b.columns > a.columns) ? b : a));
  // Where no delimiter explains the header, one that a later row happens to hold does not make columns either.
  const rows = parseDelimited(body, named || best.share > 0 ? best.delimiter : NO_DELIMITER);
  return rows && { table: { rows: rows.map((row) => row.map(unguardFormula)), merged: [] }, regularity: best.share };
}
