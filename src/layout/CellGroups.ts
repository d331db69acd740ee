import { changedIds } from '../model/changedIds.ts';
import type { Doc } from '../model/Doc.ts';
import { byOrder } from '../model/order.ts';
import { cellKey } from '../model/queries.ts';
import type { Card } from '../model/records/card.ts';

/** The placed cards by cell, each cell in its order. A cell whose cards did not change keeps its array. */
export type CellGroups = ReadonlyMap<string, readonly Card[]>;

const keyOf = (card: Card | undefined): string | null =>
  card === undefined || card.laneId === null || card.stepId === null ? null : cellKey(card.laneId, card.stepId);

function groupAll(cards: Doc['cards']): CellGroups {
  const groups = new Map<string, Card[]>();
  for (const card of cards.values()) {
    const key = keyOf(card);
    if (key === null) continue;
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
    const from = keyOf(previous.cards.get(id));
    if (from !== null) {
      const cell = own(from);
      cell.splice(
        cell.findIndex((card) => card.id === id),
        1,
      );
    }
    const card = cards.get(id);
    const to = keyOf(card);
    if (to !== null && card) own(to).push(card);
  }
  for (const [key, group] of touched) {
    if (group.length === 0) groups.delete(key);
    else groups.set(key, group.sort(byOrder));
  }
  return groups;
}
