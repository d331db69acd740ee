import { assert, defined } from '../../lib/assert.ts';
import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import { cardsInCell, columnsOf, inboxCards } from '../../model/queries.ts';
import type { Card } from '../../model/records/card.ts';
import type { DocDraft } from '../DocDraft.ts';
import { keysIn, landmark } from '../siblingPlace.ts';
import type { DropTarget } from './DropTarget.ts';

export type Cell = NonNullable<DropTarget['cell']>;

/** The cards that stand in a cell, or in the inbox (null). */
export const cardsAt = (doc: Doc, cell: Cell | null): readonly Card[] =>
  cell ? cardsInCell(doc, cell.laneId, cell.stepId) : inboxCards(doc);

/** The largest span that a card may have in a column. */
export function roomFor(doc: Doc, stepId: Id): number {
  const columns = columnsOf(doc);
  return columns.length - columns.findIndex(({ id }) => id === stepId);
}

/** Order keys for cards that come to a place; `moving` are those of them that are in the document already. */
export function cardKeys(
  draft: DocDraft,
  doc: Doc,
  target: DropTarget,
  count: number,
  moving: ReadonlySet<Id> = new Set(),
): readonly string[] {
  const { cell } = target;
  assert(!cell || (doc.lanes.has(cell.laneId) && doc.steps.has(cell.stepId)), 'the cell exists');
  const siblings = cardsAt(doc, cell);
  return keysIn(
    draft.cards,
    siblings.filter(({ id }) => !moving.has(id)),
    landmark(siblings, { beforeId: target.beforeId }, moving),
    count,
  );
}

/**
 * Puts cards of the document into a cell or the inbox, in the given order; spans are cut at the end of the map.
 * `moving` are all cards that change their place in the same command.
 */
export function placeCards(
  draft: DocDraft,
  doc: Doc,
  ids: readonly Id[],
  target: DropTarget,
  moving: ReadonlySet<Id> = new Set(ids),
): void {
  const { cell } = target;
  const keys = cardKeys(draft, doc, target, ids.length, moving);
  ids.forEach((id, index) => {
    const card = defined(draft.cards.get(id), 'the card');
    card.laneId = cell?.laneId ?? null;
    card.stepId = cell?.stepId ?? null;
    card.order = defined(keys[index], 'a key for each card');
    if (cell) card.span = Math.min(card.span, roomFor(doc, cell.stepId));
  });
}
