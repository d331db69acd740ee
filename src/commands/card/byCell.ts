import { cellKey } from '../../model/CellGroups.ts';
import type { Card } from '../../model/records/card.ts';
import type { Cell } from './placeCards.ts';

export const cellOf = ({ laneId, stepId }: Card): Cell | null =>
  laneId === null || stepId === null ? null : { laneId, stepId };

/** The items cell by cell (null: the inbox), each group in the given order. */
export function byCell<T extends { readonly cell: Cell | null }>(
  items: readonly T[],
): readonly { readonly cell: Cell | null; readonly items: readonly T[] }[] {
  const groups = new Map<string, { readonly cell: Cell | null; readonly items: T[] }>();
  for (const item of items) {
    const key = item.cell ? cellKey(item.cell.laneId, item.cell.stepId) : '';
    const group = groups.get(key);
    if (group) group.items.push(item);
    else groups.set(key, { cell: item.cell, items: [item] });
  }
  return [...groups.values()];
}
