import type { Rows } from './Doc.ts';
import type { Ordered } from './order.ts';
import type { Card } from './records/card.ts';
import type { EmpathyNote } from './records/empathyNote.ts';
import type { Step } from './records/step.ts';

/** The tables whose rows have a place among siblings. */
export const ORDERED_TABLES = ['personas', 'stages', 'steps', 'lanes', 'cards', 'empathyNotes', 'views'] as const;
export type OrderedTable = (typeof ORDERED_TABLES)[number];

/** Names the siblings of a row: order keys are unique among rows of one name. */
export function siblingKey(table: OrderedTable, row: object): string {
  if (table === 'steps') return (row as Step).stageId;
  if (table === 'empathyNotes') return `${(row as EmpathyNote).personaId} ${(row as EmpathyNote).section}`;
  if (table !== 'cards') return '';
  const { laneId, stepId } = row as Card;
  return laneId === null || stepId === null ? '' : `${laneId} ${stepId}`;
}

/** The rows of a table, by siblings, unsorted. */
export function siblingGroups<T extends OrderedTable>(
  table: T,
  rows: Iterable<Rows[T]>,
): ReadonlyMap<string, readonly (Rows[T] & Ordered)[]> {
  const groups = new Map<string, (Rows[T] & Ordered)[]>();
  for (const row of rows) {
    const key = siblingKey(table, row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
