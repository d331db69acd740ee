import { stillThere } from '../../editor/stillThere.ts';
import type { Id } from '../../model/id.ts';
import type { CanvasCore } from '../CanvasCore.ts';

/** Makes a card cover this many columns and says how many it covers now. */
export function setSpan(core: CanvasCore, id: Id, span: number): void {
  const { session, i18n } = core;
  if (stillThere(session, [id]).length === 0) return;
  session.edit.setSpan({ id, span });
  const card = session.store.getState().doc.cards.get(id);
  if (card) core.say(i18n.messages.canvas.spans(card.span));
}
