import { isRecord } from '../../lib/cleanJson.ts';
import { fold } from '../../lib/fold.ts';
import { jsonEqual } from '../../lib/json.ts';
import { LANE_KINDS } from '../../model/scales.ts';
import { TABLE_LIMITS } from '../../model/Table.ts';
import type { CleanTable } from './cleanTable.ts';
import { areOnScale, EMOTION_SCALES } from './emotionScale.ts';
import { gridFrame } from './readGrid.ts';
import { asLaneRows, feelingsIn, guessOptions, withGuessedScale } from './readTable.ts';
import { ITEM_ROLES, type ItemRole, type LaneRole, TABLE_SHAPES, type TableOptions } from './TableReading.ts';

/** How a table with these headers was read the last time. */
export interface TableChoice extends TableOptions {
  /** Folded: of the lanes of a grid, else of the columns. */
  readonly headers: readonly string[];
}

/** Tables whose choices are kept; the one that was used longest ago goes first. */
export const MOST_CHOICES = 24;
/** Letters of headers, beyond which a table is not remembered: what stands there are no titles. */
const MOST_LETTERS = 4_000;

type Frame = Pick<TableOptions, 'shape' | 'turned' | 'hasSteps'>;

function headersOf(table: CleanTable, { shape, turned, hasSteps }: Frame): readonly string[] {
  const titles =
    shape === 'grid'
      ? gridFrame(asLaneRows(table, turned), hasSteps).lanes.map(({ title }) => title)
      : (table.rows[0] ?? []);
  return titles.map(fold);
}

const fits = (table: CleanTable, choice: TableChoice): boolean => jsonEqual(headersOf(table, choice), choice.headers);

/** How a table with the same headers was read the last time; null: there was none. */
export function recallChoice(table: CleanTable, choices: readonly TableChoice[]): TableOptions | null {
  const choice = table.columns > 1 ? choices.find((one) => fits(table, one)) : undefined;
  if (!choice) return null;
  const { headers: _, ...options } = choice;
  // A scale that the numbers of today do not fit is not theirs.
  const isFitting = options.scale !== null && areOnScale(feelingsIn(table, options), options.scale);
  return isFitting ? options : withGuessedScale(table, options);
}

/** The choices after a table was taken in this way. What the app guesses by itself is not kept. */
export function withChoice(
  choices: readonly TableChoice[],
  table: CleanTable,
  options: TableOptions,
): readonly TableChoice[] {
  if (table.columns < 2) return choices;
  const others = choices.filter((one) => !fits(table, one));
  const headers = headersOf(table, options);
  const isTitled = headers.some((title) => title !== '') && headers.join('').length <= MOST_LETTERS;
  if (!isTitled || jsonEqual(options, guessOptions(table))) return others;
  return [{ ...options, headers }, ...others].slice(0, MOST_CHOICES);
}

/** Kept choices as text; what does not parse is left out. */
export function parseChoices(text: string | null): readonly TableChoice[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list) ? list.slice(0, MOST_CHOICES).flatMap(parseChoice) : [];
  } catch {
    return [];
  }
}

function parseChoice(value: unknown): readonly TableChoice[] {
  if (!isRecord(value)) return [];
  const { shape, turned, hasSteps, headers, laneRoles, itemRoles, scale } = value;
  const known = TABLE_SHAPES.find((one) => one === shape);
  if (!known || typeof turned !== 'boolean' || typeof hasSteps !== 'boolean') return [];
  if (!isListOf(headers, isText) || !isListOf(laneRoles, isLaneRole) || !isListOf(itemRoles, isItemRole)) return [];
  return [
    {
      headers,
      shape: known,
      turned,
      hasSteps,
      laneRoles,
      itemRoles,
      scale: EMOTION_SCALES.find((one) => jsonEqual(one, scale)) ?? null,
    },
  ];
}

const isListOf = <T>(value: unknown, isOne: (item: unknown) => item is T): value is readonly T[] =>
  Array.isArray(value) && value.length <= TABLE_LIMITS.cells && value.every(isOne);
const isText = (value: unknown): value is string => typeof value === 'string';
const LANE_ROLES: ReadonlySet<unknown> = new Set([...LANE_KINDS, 'goal', 'skip']);
const isLaneRole = (value: unknown): value is LaneRole => LANE_ROLES.has(value);
const ITEM_ROLE_SET: ReadonlySet<unknown> = new Set(ITEM_ROLES);
const isItemRole = (value: unknown): value is ItemRole => ITEM_ROLE_SET.has(value);
