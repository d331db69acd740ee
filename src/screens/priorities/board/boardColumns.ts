import type { Card } from '../../../model/records/card.ts';
import { STATUSES, type Status } from '../../../model/scales.ts';

/** The columns of the board in their order; null: no status yet. */
export const BOARD_STATUSES: readonly (Status | null)[] = [null, ...STATUSES];

/** The cards of each column, in their given order. */
export const boardColumns = (cards: readonly Card[]): readonly (readonly Card[])[] =>
  BOARD_STATUSES.map((status) => cards.filter((card) => card.status === status));

/** Where the keyboard goes from a card: along its column, or to the same height of the next column that has cards. */
export function nextOnBoard(
  columns: readonly (readonly Card[])[],
  from: { readonly column: number; readonly index: number },
  way: 'before' | 'after' | 'start' | 'end',
): Card | null {
  if (way === 'before' || way === 'after')
    return columns[from.column]?.[from.index + (way === 'before' ? -1 : 1)] ?? null;
  const step = way === 'start' ? -1 : 1;
  for (let at = from.column + step; at >= 0 && at < columns.length; at += step) {
    const cards = columns[at] ?? [];
    const card = cards[Math.min(from.index, cards.length - 1)];
    if (card) return card;
  }
  return null;
}
