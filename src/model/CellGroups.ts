import { changedIds } from './changedIds.ts';
import type { Doc } from './Doc.ts';
import type { Id } from './id.ts';
import { byOrder } from './order.ts';
import type { Card } from './records/card.ts';

/** The cards by cell (`cellKey`, or `INBOX`), each cell in its order. A cell whose cards did not change keeps its array. */
export type CellGroups = ReadonlyMap<string, readonly Card[]>;

/** Names a cell in maps and sets. */
export const cellKey = (laneId: Id, stepId: Id): string => `${laneId} ${stepId}`;
/** Names the inbox among the cells. */
export const INBOX = '';

const keyOf = ({ laneId, stepId }: Card): string =>
  laneId === null || stepId === null ? INBOX : cellKey(laneId, stepId);

function groupAll(cards: Doc['cards']): CellGroups {
  const groups = new Map<string, Card[]>();
  for (const card of cards.values()) {
    const key = keyOf(card);
    const group = groups.get(key);
    if (group) group.push(card);
    else groups.set(key, [card]);
  }
  for (const group of groups.values()) group.sort(byOrder);
  return groups;
}

/** Groups cards by cell; with the groups of an earlier table, only the cells of changed cards are made anew. */
export function groupCards(
  cards: Doc['cards'],
  previous: { readonly cards: Doc['cards']; readonly groups: CellGroups } | null,
): CellGroups {
  if (previous === null) return groupAll(cards);
  if (previous.cards === cards) return previous.groups;
  const changed = changedIds(previous.cards, cards);
  // With much changed, grouping anew is the shorter way.
  if (changed.length > cards.size / 8) return groupAll(cards);
  const groups = new Map(previous.groups);
  const touched = new Map<string, Card[]>();
  const own = (key: string): Card[] => {
    const known = touched.get(key);
    if (known) return known;
    const copy = [...(groups.get(key) ?? [])];
    touched.set(key, copy);
    return copy;
  };
  for (const id of changed) {
    const before = previous.cards.get(id);
    if (before) {
      const cell = own(keyOf(before));
      cell.splice(
        cell.findIndex((card) => card.id === id),
        1,
      );
    }
    const card = cards.get(id);
    if (card) own(keyOf(card)).push(card);
  }
  for (const [key, group] of touched) {
    if (group.length === 0) groups.delete(key);
    else groups.set(key, group.sort(byOrder));
  }
  return groups;
}
