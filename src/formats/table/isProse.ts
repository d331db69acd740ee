import { isStageWord, itemRoleOf, laneRoleOf } from './headerWords.ts';

/** Titles of rows and columns have no more words than this. */
const MOST_WORDS = 4;

const isKnownTitle = (cell: string): boolean =>
  cell.trim().split(/\s+/).length <= MOST_WORDS &&
  (isStageWord(cell) || itemRoleOf(cell) !== null || laneRoleOf(cell) !== null);

/** Whether rows of cells, not trimmed yet, are lines of prose: a space after each comma, and no title that is known. */
export function isProse(rows: readonly (readonly string[])[]): boolean {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  return (
    filled.every((row) => row.slice(1).every((cell) => /^\s/.test(cell))) &&
    !(filled[0] ?? []).some(isKnownTitle) &&
    !filled.some(([first = '']) => isKnownTitle(first))
  );
}
