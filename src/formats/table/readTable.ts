import { err, ok, type Result } from '../../lib/result.ts';
import { LIMITS } from '../../model/limits.ts';
import { TABLE_LIMITS, type Table } from '../../model/Table.ts';
import { buildPart } from './buildPart.ts';
import { type CleanTable, cleanTable, transposed } from './cleanTable.ts';
import { type Feeling, guessScale, readFeeling } from './emotionScale.ts';
import { isStageWord, isStepWord, itemRoleOf, laneRoleOf } from './headerWords.ts';
import { createNoteLog } from './noteLog.ts';
import { gridFrame, readGrid } from './readGrid.ts';
import { readItems } from './readItems.ts';
import { itemsOf, readLines } from './readLines.ts';
import type { ItemRole, LaneRole, TableOptions, TableReading, TableShape } from './TableReading.ts';

/** The grid with its lanes as rows, whichever way the table has them. */
export const asLaneRows = (table: CleanTable, turned: boolean): CleanTable => (turned ? transposed(table) : table);

const known = (titles: readonly string[]): number =>
  titles.filter((title) => title !== '' && laneRoleOf(title) !== null).length;

/** The shape that a table most likely has, by the words of its first row and column. */
export function guessShape({ rows, columns }: CleanTable): { readonly shape: TableShape; readonly turned: boolean } {
  // A row alone heads nothing.
  if (columns < 2 || rows.length < 2) return { shape: 'lines', turned: false };
  const [header = []] = rows;
  const side = rows.slice(1).map((row) => row[0] ?? '');
  const roles = header.map(itemRoleOf);
  const has = (role: ItemRole): boolean => roles.includes(role);
  const isPlaced = has('lane') || has('kind');
  if (has('text') && (has('stage') || isPlaced || has('severity') || has('status') || known(header) < 3))
    return { shape: 'items', turned: false };
  if (isPlaced && has('stage') && !has('text')) return { shape: 'items', turned: false };
  const across = known(header.slice(1));
  const down = known(side);
  const turned = isStageWord(header[0] ?? '') ? across >= down : across > down;
  return { shape: 'grid', turned };
}

/** Whether a grid with lanes as rows has a row of steps under that of the stages. */
function hasSteps({ rows, merged }: CleanTable): boolean {
  const [header = [], second = []] = rows;
  if (rows.length < 3) return false;
  if (isStepWord(second[0] ?? '')) return true;
  const isWide = merged.some(({ row, column, columns }) => row === 0 && column > 0 && columns > 1);
  return (second[0] ?? '') === '' && (isWide || header.slice(1).includes('')) && second.some((cell) => cell !== '');
}

/** How to read a table in a shape: lanes, columns and the scale of feelings by their words and numbers. */
export function optionsFor(table: CleanTable, shape: TableShape, turned: boolean): TableOptions {
  const grid = asLaneRows(table, turned);
  const steps = shape === 'grid' && hasSteps(grid);
  const lanes = shape === 'grid' ? gridFrame(grid, steps).lanes : [];
  const laneRoles = lanes.map(({ title }): LaneRole => laneRoleOf(title) ?? 'notes');
  const itemRoles = shape === 'items' ? itemRolesOf(table) : [];
  return withGuessedScale(table, { shape, turned, hasSteps: steps, laneRoles, itemRoles, scale: null });
}

/** How a table is most likely to be read. */
export function guessOptions(table: CleanTable): TableOptions {
  const { shape, turned } = guessShape(table);
  return optionsFor(table, shape, turned);
}

/** The options with the scale that the feelings of the table most likely have; null: they are not in numbers. */
export function withGuessedScale(table: CleanTable, options: TableOptions): TableOptions {
  return { ...options, scale: guessScale(feelingsIn(table, options)) };
}

/** What stands in the cells that are read as feelings; null: nothing that could be placed. */
export function feelingsIn(
  table: CleanTable,
  { shape, turned, hasSteps: steps, laneRoles, itemRoles }: TableOptions,
): readonly (Feeling | null)[] {
  const cells =
    shape === 'grid'
      ? gridFrame(asLaneRows(table, turned), steps).lanes.flatMap((lane, index) =>
          laneRoles[index] === 'emotion' ? lane.cells : [],
        )
      : table.rows.slice(1).map((row) => row[itemRoles.indexOf('score')] ?? '');
  return cells.map((cell) => (cell === '' ? null : readFeeling(cell)));
}

/** One column for each role, but any number for texts; without a text the first unknown column is it. */
function itemRolesOf({ rows }: CleanTable): readonly ItemRole[] {
  const [header = []] = rows;
  const taken = new Set<ItemRole>();
  const roles = header.map((title): ItemRole | null => {
    const role = itemRoleOf(title);
    if (role === null || (taken.has(role) && role !== 'text')) return null;
    taken.add(role);
    return role;
  });
  if (!taken.has('text')) {
    const first = roles.indexOf(null);
    if (first >= 0) roles[first] = 'text';
  }
  return roles.map((role) => role ?? 'skip');
}

/** Lines, each a card of the inbox: the caller puts them where they belong. */
export function readAsLines(lines: readonly string[]): TableReading {
  const cards = lines.map((text) => ({ lane: null, column: null, fields: { text } }));
  const long = lines.filter((line) => line.length > LIMITS.textLength).length;
  const { notes, add } = createNoteLog();
  if (long > 0) add('shortened', undefined, long);
  return { part: buildPart({ stages: [], lanes: [], cards }), notes, hasNumbers: false };
}

/** A table that was cleaned, or why it is none. */
export function openTable(table: Table): Result<CleanTable, 'empty' | 'tooWide' | 'tooLarge'> {
  if (table.rows.length > TABLE_LIMITS.cells) return err('tooLarge');
  const clean = cleanTable(table);
  if (clean.rows.length === 0) return err('empty');
  // Stages become columns of the map: more of them than this is no journey.
  if (clean.columns > TABLE_LIMITS.columns) return err('tooWide');
  return ok(clean);
}

/** What a table makes when it is read in a way. Total; stores nothing. */
export function readTable(
  table: CleanTable,
  text: string,
  options: TableOptions,
): Result<TableReading, 'tooManyCards' | 'tooWide'> {
  const reading = readShape(table, text, options);
  if (!reading) return err('tooWide');
  if (reading.part.cards.size > LIMITS.cards) return err('tooManyCards');
  const notes = new Map(reading.notes);
  if (options.shape !== 'lines') {
    if (table.emptyRows > 0) notes.set('emptyRows', { count: table.emptyRows, places: [] });
    if (table.emptyColumns > 0) notes.set('emptyColumns', { count: table.emptyColumns, places: [] });
  }
  return ok({ ...reading, notes });
}

/** The lines of a text; of a column or a row of a sheet its cells. */
function linesOf({ rows, columns }: CleanTable, text: string): readonly string[] {
  const isSheet = text === '' || text.includes('\t');
  return columns === 1 || (isSheet && rows.length === 1)
    ? rows.flat().flatMap(itemsOf)
    : readLines(text || rows.flat().join('\n'));
}

function readShape(table: CleanTable, text: string, options: TableOptions): TableReading | null {
  switch (options.shape) {
    case 'lines':
      return readAsLines(linesOf(table, text));
    case 'items':
      return readItems(table, options.itemRoles, options.scale);
    case 'grid': {
      const grid = asLaneRows(table, options.turned);
      // A long list read across would make a column of the map of each of its rows.
      if (grid.columns > TABLE_LIMITS.columns || grid.rows.length > TABLE_LIMITS.columns) return null;
      return readGrid(grid, options.hasSteps, options.laneRoles, options.scale);
    }
  }
}
