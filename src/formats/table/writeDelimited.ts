import { guardFormula } from './formulaGuard.ts';

/** Rows as delimited text (RFC 4180): CRLF, quotes where a cell needs them, formulas guarded. */
export function writeDelimited(rows: readonly (readonly string[])[], delimiter: string): string {
  const quoted = (cell: string): string => {
    const safe = guardFormula(cell);
    return safe.includes(delimiter) || /["\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return rows.map((row) => row.map(quoted).join(delimiter)).join('\r\n');
}
