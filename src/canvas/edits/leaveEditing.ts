import type { Id } from '../../model/id.ts';
import type { CanvasCore } from '../CanvasCore.ts';
import { FRESH_CARD } from './addCard.ts';

/** Ends writing in a card. What was typed stays; a new card that was left empty goes. */
export function leaveEditing(core: CanvasCore, id: Id, keepFocus: boolean): void {
  const { session } = core;
  const { editingId, doc, focus } = session.store.getState();
  if (editingId !== id) return;
  session.closeUndoGroup();
  session.setState({ editingId: null });
  const card = doc.cards.get(id);
  const wasFresh = core.fresh.delete(id);
  if (wasFresh && card?.text.trim() === '') {
    session.edit.removeCards({ ids: [id] }, { mergeKey: FRESH_CARD });
    if (focus) session.setState({ focus: { ...focus, cardId: null } });
  }
  if (keepFocus) requestAnimationFrame(() => core.focusCurrent());
}
