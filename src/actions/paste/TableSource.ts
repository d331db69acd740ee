import type { CleanTable } from '../../formats/table/cleanTable.ts';
import { decodeTable } from '../../formats/table/decodeTable.ts';
import { isProse } from '../../formats/table/isProse.ts';
import { readDelimited } from '../../formats/table/readDelimited.ts';
import { openTable } from '../../formats/table/readTable.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { OpenedFile } from '../../model/ports.ts';
import type { Table } from '../../model/Table.ts';

/** A table that was opened, before anything is made of it. */
export interface TableSource {
  /** Of the file; empty for pasted ones. */
  readonly name: string;
  readonly text: string;
  readonly table: CleanTable;
}

export type TableFault = 'empty' | 'notText' | 'tooLarge' | 'tooWide';

/** The table of a file: CSV, TSV or plain text. */
export function tableOfFile({ name, bytes }: OpenedFile): Result<TableSource, TableFault> {
  const decoded = decodeTable(bytes);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  if (/\.txt$/i.test(name)) return sourceOfText(name, text);
  const delimited = readDelimited(text);
  return delimited ? sourceOf(name, text, delimited.table) : err('tooLarge');
}

/** The table that pasted text is or may be: that of the HTML which came with it, else that of its delimiter. */
export function tableOfText(text: string, html: Table | null): Result<TableSource, TableFault> {
  if (html) return sourceOf('', text, html);
  return text.trim() === '' ? err('empty') : sourceOfText('', text);
}

function sourceOfText(name: string, text: string): Result<TableSource, TableFault> {
  const delimited = readDelimited(text);
  if (!delimited) return err('tooLarge');
  const { table, regularity } = delimited;
  // Prose has commas too: only what is laid out as a table all through is one.
  const isTable = regularity > 0 && (text.includes('\t') || (regularity === 1 && !isProse(table.rows)));
  const lines = (): Table => ({ rows: text.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => [line]), merged: [] });
  return sourceOf(name, text, isTable ? table : lines());
}

function sourceOf(name: string, text: string, table: Table): Result<TableSource, TableFault> {
  const opened = openTable(table);
  return opened.ok ? ok({ name, text, table: opened.value }) : opened;
}
