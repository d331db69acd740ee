import type { PastedHtml } from '../model/ports.ts';
import { type MergedCell, TABLE_LIMITS, type Table } from '../model/Table.ts';

/** Cells of one merged cell that are believed: more is a mistake or an attack. */
const MOST_SPAN = TABLE_LIMITS.columns;

/**
 * What pasted HTML holds: a copy from Safar, and its first table of more than one cell. The text is parsed into a
 * document of its own, where nothing runs or loads, and never comes into the page.
 */
export function readHtml(html: string): PastedHtml {
  if (html.length > TABLE_LIMITS.bytes) return { copy: null, table: null };
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const copied = parsed.querySelector('[data-safar-file]');
  const tables = [...parsed.querySelectorAll('table')].filter((table) => table.querySelectorAll('td, th').length > 1);
  const [first] = tables;
  return {
    copy: copied && {
      sort: copied.getAttribute('data-safar-copy') === 'lane' ? 'lane' : 'cards',
      file: copied.getAttribute('data-safar-file') ?? '',
    },
    table: first ? readTable(first) : null,
  };
}

function readTable(table: HTMLTableElement): Table | null {
  const rows: string[][] = [];
  const merged: MergedCell[] = [];
  /** Places that a merged cell of a row above covers. */
  const covered = new Set<string>();
  let count = 0;
  for (const [row, element] of [...table.rows].entries()) {
    const cells: string[] = [];
    let column = 0;
    for (const cell of element.cells) {
      while (covered.has(`${row} ${column}`)) column++;
      const columns = Math.min(Math.max(cell.colSpan, 1), MOST_SPAN);
      // Zero stands for all rows that are left.
      const tall = cell.rowSpan === 0 ? table.rows.length - row : cell.rowSpan;
      const height = Math.min(Math.max(tall, 1), table.rows.length - row);
      count += columns * height;
      if (count > TABLE_LIMITS.cells) return null;
      if (columns > 1 || height > 1) {
        merged.push({ row, column, rows: height, columns });
        for (let down = 0; down < height; down++)
          for (let along = 0; along < columns; along++) covered.add(`${row + down} ${column + along}`);
      }
      while (cells.length < column) cells.push('');
      cells[column] = textOf(cell);
      column += columns;
    }
    rows.push(cells);
  }
  return { rows, merged };
}

const BLOCKS = new Set(['P', 'DIV', 'LI', 'TR', 'H1', 'H2', 'H3', 'H4', 'UL', 'OL']);

/** The text as it is seen: line breaks and blocks end lines, other white space is one space. */
function textOf(cell: Element): string {
  let text = '';
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) text += (node.textContent ?? '').replace(/[ \t\r\n]+/g, ' ');
    else if (node instanceof Element || node.nodeType === Node.ELEMENT_NODE) {
      const { nodeName } = node;
      if (nodeName === 'STYLE' || nodeName === 'SCRIPT') return;
      if (nodeName === 'BR') text += '\n';
      if (BLOCKS.has(nodeName) && text !== '' && !text.endsWith('\n')) text += '\n';
      if (nodeName === 'LI') text += '• ';
      for (const child of node.childNodes) walk(child);
      if (BLOCKS.has(nodeName) && !text.endsWith('\n')) text += '\n';
    }
  };
  walk(cell);
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
