import { FRESH } from '../../editor/FRESH.ts';
import type { PatchOf } from '../../editor/PatchOf.ts';
import { rectOfCard } from '../../layout/query/rectOfCard.ts';
import type { Id } from '../../model/id.ts';
import { cardsInCell } from '../../model/queries.ts';
import type { CanvasCore } from '../CanvasCore.ts';
import { NEAR_ZOOM } from '../near/NearSet.ts';
import { rectView } from '../view/firstView.ts';
import { revealRect } from '../view/revealRect.ts';
import { wholePixels } from '../view/wholePixels.ts';

/** Adds a card to a cell and opens it for writing. Null: it was refused. */
export function addCard(
  core: CanvasCore,
  laneId: Id,
  stepId: Id,
  beforeId: Id | null = null,
  fields: PatchOf<'setCards'> = {},
): Id | null {
  const { session } = core;
  if (session.store.getState().readOnly) return null;
  const id = session.edit.addCard({ cell: { laneId, stepId }, beforeId, fields }, { mergeKey: FRESH });
  if (!session.store.getState().doc.cards.has(id)) return null;
  openCard(core, id, true);
  return id;
}

/** Adds a card under another one, in the same cell, and opens it for writing. Null: it was refused. */
export function addCardBelow(core: CanvasCore, id: Id): Id | null {
  const { doc } = core.session.store.getState();
  const card = doc.cards.get(id);
  if (!card || card.laneId === null || card.stepId === null) return null;
  const cell = cardsInCell(doc, card.laneId, card.stepId);
  return addCard(core, card.laneId, card.stepId, cell[cell.findIndex((other) => other.id === id) + 1]?.id ?? null);
}

/** Opens a placed card for writing. */
export function editCard(core: CanvasCore, id: Id): void {
  if (core.session.store.getState().readOnly) return;
  core.session.closeUndoGroup();
  openCard(core, id, false);
}

function openCard(core: CanvasCore, id: Id, isFresh: boolean): void {
  const { session } = core;
  const box = session.store.getState().layout.cards.get(id);
  if (!box) return;
  const focus = { laneId: box.laneId, stepId: box.stepId, cardId: id };
  session.setState({ editingId: id, freshId: isFresh ? id : null, focus });
  session.select({ kind: 'cards', ids: [id] });
  core.near.keep(id);
  const { layout } = session.store.getState();
  const rect = rectOfCard(layout, id);
  if (!rect) return;
  const { viewport, near } = core;
  // From afar nobody sees what is written: the view comes near first.
  if (viewport.view().zoom < NEAR_ZOOM)
    near.jump(() => viewport.set(wholePixels(rectView(layout, viewport.size(), rect, 1))));
  else revealRect(core, rect);
}
