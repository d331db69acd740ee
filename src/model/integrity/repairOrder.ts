import type { Doc } from '../Doc.ts';
import type { Id } from '../id.ts';
import { byOrder, type Ordered } from '../order.ts';
import { freshKeys, isOrderKey } from '../orderKeys.ts';
import { ORDERED_TABLES, type OrderedTable, siblingGroups } from '../siblings.ts';
import type { Repair } from './Repair.ts';

/** Whether all keys of one group of siblings are valid and none is there twice. */
export const isWellOrdered = (siblings: readonly Ordered[]): boolean =>
  new Set(siblings.map((row) => row.order)).size === siblings.length && siblings.every((row) => isOrderKey(row.order));

/** Order keys are valid and unique among siblings: groups that break the rule are re-keyed in the order they show. */
export function repairOrder(doc: Doc, repair: Repair): Doc {
  return ORDERED_TABLES.reduce((before, table) => repairTable(before, table, repair), doc);
}

function repairTable(doc: Doc, table: OrderedTable, { report }: Repair): Doc {
  let copy: Map<Id, Ordered> | null = null;
  for (const group of siblingGroups(table, doc[table].values()).values()) {
    if (isWellOrdered(group)) continue;
    copy ??= new Map<Id, Ordered>(doc[table]);
    const keys = freshKeys(group.length);
    for (const [index, row] of [...group].sort(byOrder).entries()) {
      const order = keys[index] ?? row.order;
      if (order === row.order) continue;
      copy.set(row.id, { ...row, order });
      report(table, row.id, 'order', 'badOrder', 'reordered');
    }
  }
  return copy ? ({ ...doc, [table]: copy } as Doc) : doc;
}
