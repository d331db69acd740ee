import { TABLE_LIMITS } from '../../model/Table.ts';

/**
 * Delimited text as rows of cells, by RFC 4180 and what programs make of it: lines end with CRLF, LF or CR; quotes
 * count only at the beginning of a cell, and one that is never closed is a plain character. Stops after `mostRows`.
 * Null: more cells than any table may have.
 */
export function parseDelimited(
  text: string,
  delimiter: string,
  mostRows = Number.POSITIVE_INFINITY,
): readonly (readonly string[])[] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  let cells = 0;
  let at = 0;
  let quotesCount = true;
  const endCell = (cell: string): void => {
    row.push(cell);
    cells++;
  };
  const endRow = (): void => {
    rows.push(row);
    row = [];
  };
  while (at < text.length && rows.length < mostRows) {
    if (cells > TABLE_LIMITS.cells) return null;
    let cell = '';
    if (quotesCount && text[at] === '"') {
      const end = closingQuote(text, at);
      if (end < 0) quotesCount = false;
      else {
        cell = text.slice(at + 1, end).replaceAll('""', '"');
        at = end + 1;
      }
    }
    const stop = endOfPlain(text, at, delimiter);
    endCell(cell + text.slice(at, stop));
    at = stop;
    if (at >= text.length) break;
    if (text.startsWith(delimiter, at)) {
      at += delimiter.length;
      // A delimiter at the very end opens one more cell.
      if (at >= text.length) endCell('');
      continue;
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    endRow();
  }
  if (row.length > 0) endRow();
  return rows;
}

/** The place of the quote that ends a quoted cell; −1: none does. */
function closingQuote(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at;
  return -1;
}

function endOfPlain(text: string, start: number, delimiter: string): number {
  let at = start;
  while (at < text.length && text[at] !== '\r' && text[at] !== '\n' && !text.startsWith(delimiter, at)) at++;
  return at;
}
