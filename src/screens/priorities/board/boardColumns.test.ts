import { describe, expect, test } from 'vitest';
import { newRow } from '../../../model/newRow.ts';
import type { Status } from '../../../model/scales.ts';
import { BOARD_STATUSES, boardColumns, nextOnBoard } from './boardColumns.ts';

const card = (id: string, status: Status | null) => newRow('cards', { id, order: 'a0', kind: 'pain', status });
const columns = boardColumns([card('a', 'open'), card('b', 'open'), card('c', 'done'), card('d', null)]);

describe('the board', () => {
  test('BOARD-1 every card stands in the column of its status, in the given order', () => {
    expect(columns.map((cards) => cards.map(({ id }) => id).join())).toEqual(['d', 'a,b', '', '', 'c', '']);
    expect(BOARD_STATUSES).toHaveLength(columns.length);
  });
  test('BOARD-2 arrows go along a column and over empty columns to the next one, and stop at the ends', () => {
    expect(nextOnBoard(columns, { column: 1, index: 1 }, 'before')?.id).toBe('a');
    expect(nextOnBoard(columns, { column: 1, index: 1 }, 'after')).toBeNull();
    expect(nextOnBoard(columns, { column: 1, index: 1 }, 'end')?.id).toBe('c');
    expect(nextOnBoard(columns, { column: 1, index: 1 }, 'start')?.id).toBe('d');
    expect(nextOnBoard(columns, { column: 4, index: 0 }, 'end')).toBeNull();
  });
});
