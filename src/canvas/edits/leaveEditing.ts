import { endWriting } from '../../editor/endWriting.ts';
import type { Id } from '../../model/id.ts';
import { cardsInCell } from '../../model/queries.ts';
import type { CanvasCore } from '../CanvasCore.ts';

/** Ends writing in a card. What was typed stays; a new card that was left empty goes, and its neighbour gets the keyboard. */
export function leaveEditing(core: CanvasCore, id: Id, keepFocus: boolean): void {
  const { session } = core;
  const { doc, focus } = session.store.getState();
  const cards = focus ? cardsInCell(doc, focus.laneId, focus.stepId) : [];
  const index = cards.findIndex((card) => card.id === id);
  const outcome = endWriting(session, id);
  if (outcome === null) return;
  // Back to the card beside the one that went.
  const beside = cards[index - 1] ?? cards[index + 1];
  if (outcome === 'gone' && focus && beside) session.setState({ focus: { ...focus, cardId: beside.id } });
  if (keepFocus) requestAnimationFrame(() => core.focusCurrent());
}
