import { stillThere } from '../../editor/stillThere.ts';
import type { Id } from '../../model/id.ts';
import type { CanvasCore } from '../CanvasCore.ts';

/** Begins a link: the next card that is chosen becomes its other end. */
export function beginConnecting(core: CanvasCore, fromId: Id): void {
  const { session, i18n } = core;
  if (session.store.getState().readOnly) return;
  session.setState({ connectFrom: fromId });
  const { canvas } = i18n.messages;
  core.say(canvas.connectFrom(session.store.getState().doc.cards.get(fromId)?.text || canvas.noText));
}

export function cancelConnecting(core: CanvasCore): void {
  core.session.setState({ connectFrom: null });
  core.say(core.i18n.messages.canvas.connectCancelled);
}

/** Ends a link at a card. A card is not linked to itself. */
export function connectTo(core: CanvasCore, fromId: Id, toId: Id): void {
  const { session } = core;
  session.setState({ connectFrom: null });
  if (fromId === toId || stillThere(session, [fromId]).length === 0) return;
  const linkId = session.edit.addLink({ fromId, toId });
  if (linkId !== null) session.select({ kind: 'link', id: linkId });
  core.say(core.i18n.messages.canvas.connected);
}
