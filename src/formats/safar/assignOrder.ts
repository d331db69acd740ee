import { freshKeys, isOrderKey } from '../../model/orderKeys.ts';
import { type OrderedTable, siblingKey } from '../../model/siblings.ts';
import { amend, type Draft, type Report } from './Draft.ts';

/** Gives siblings order keys where the file has none: by their numbers if all have one, else as they are written. */
export function assignOrder(table: OrderedTable, drafts: readonly Draft[], report: Report): void {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = siblingKey(table, draft.raw);
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  for (const group of groups.values()) {
    if (group.every(({ raw }) => typeof raw.order === 'string' && isOrderKey(raw.order))) continue;
    const numbered = group.every(({ raw }) => typeof raw.order === 'number');
    const rows = numbered ? group.toSorted((a, b) => Number(a.raw.order) - Number(b.raw.order)) : group;
    const keys = freshKeys(rows.length);
    for (const [index, row] of rows.entries()) {
      if (!numbered && row.raw.order !== undefined) report(`${row.path}.order`, 'badOrder', 'reordered');
      amend(row, { order: keys[index] });
    }
  }
}
