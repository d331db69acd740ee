import type { Id } from '../../model/id.ts';
import type { CanvasCore } from '../CanvasCore.ts';

/** Selects a card and puts the keyboard on it; `adds`: takes it into the selection, or out of it. */
export function selectCard(core: CanvasCore, id: Id, adds: boolean): void {
  const { session } = core;
  const { selection, layout } = session.store.getState();
  const chosen = selection.kind === 'cards' ? selection.ids : [];
  const ids = !adds ? [id] : chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
  session.closeUndoGroup();
  session.select(ids.length > 0 ? { kind: 'cards', ids } : { kind: 'none' });
  const box = layout.cards.get(id);
  if (box) session.setState({ focus: { laneId: box.laneId, stepId: box.stepId, cardId: id } });
}
