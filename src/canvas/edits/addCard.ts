import { rectOfCard } from '../../layout/query/rectOfCard.ts';
import type { Id } from '../../model/id.ts';
import { cardsInCell } from '../../model/queries.ts';
import type { CanvasCore } from '../CanvasCore.ts';
import { revealRect } from '../view/revealRect.ts';

/** A new card that is left empty goes without a trace in the history. */
export const FRESH_CARD = 'fresh card';

/** Adds a card to a cell and opens it for writing. Null: it was refused. */
export function addCard(core: CanvasCore, laneId: Id, stepId: Id, beforeId: Id | null = null): Id | null {
  const { session } = core;
  if (session.store.getState().readOnly) return null;
  const id = session.edit.addCard({ cell: { laneId, stepId }, beforeId }, { mergeKey: FRESH_CARD });
  if (!session.store.getState().doc.cards.has(id)) return null;
  core.fresh.add(id);
  editCard(core, id);
  return id;
}

/** Adds a card under another one, in the same cell. */
export function addCardBelow(core: CanvasCore, id: Id): void {
  const { doc } = core.session.store.getState();
  const card = doc.cards.get(id);
  if (!card || card.laneId === null || card.stepId === null) return;
  const cell = cardsInCell(doc, card.laneId, card.stepId);
  addCard(core, card.laneId, card.stepId, cell[cell.findIndex((other) => other.id === id) + 1]?.id ?? null);
}

/** Opens a placed card for writing. */
export function editCard(core: CanvasCore, id: Id): void {
  const { session } = core;
  const { layout, readOnly } = session.store.getState();
  const box = layout.cards.get(id);
  if (!box || readOnly) return;
  session.closeUndoGroup();
  session.setState({ editingId: id, focus: { laneId: box.laneId, stepId: box.stepId, cardId: id } });
  session.select({ kind: 'cards', ids: [id] });
  core.near.keep(id);
  const rect = rectOfCard(session.store.getState().layout, id);
  if (rect) revealRect(core, rect);
}
