import type { Id } from '../../model/id.ts';
import type { ActionContext } from '../ActionContext.ts';
import { docOf } from '../targets.ts';

/** Selects new cards, puts the keyboard on the first of them, and says how many there are and where. */
export function showPasted(context: ActionContext, ids: readonly Id[]): void {
  const { session, view, i18n } = context;
  const cards = ids.flatMap((id) => docOf(context).cards.get(id) ?? []);
  // The map is full: that has been said, and undo would take back something else.
  if (cards.length === 0) return;
  const placed = cards.filter(({ laneId }) => laneId !== null);
  const loose = cards.length - placed.length;
  const [first] = placed;
  if (first?.laneId && first.stepId) {
    session.setState({ focus: { laneId: first.laneId, stepId: first.stepId, cardId: first.id } });
    view?.reveal(first.id);
  }
  // After the first was shown, which selects it alone.
  session.select({ kind: 'cards', ids });
  const { said } = i18n.messages.paste;
  const message =
    loose === 0
      ? said.pasted(cards.length)
      : placed.length === 0
        ? said.intoInbox(loose)
        : said.partlyIntoInbox(cards.length, loose);
  context.toast(message, { undo: true });
}
