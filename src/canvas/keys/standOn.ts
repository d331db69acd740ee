import type { CellFocus } from '../../editor/Session.ts';
import { cellRect } from '../../layout/query/cellRect.ts';
import { rectOfCard } from '../../layout/query/rectOfCard.ts';
import type { CanvasCore } from '../CanvasCore.ts';
import { revealRect } from '../view/revealRect.ts';

/** Puts the keyboard on a card or cell: shows it, selects the card (`adds`: too), and focuses its element. */
export function standOn(core: CanvasCore, focus: CellFocus, adds = false): void {
  const { session } = core;
  const { layout, selection } = session.store.getState();
  const chosen = adds && selection.kind === 'cards' ? selection.ids : [];
  session.closeUndoGroup();
  session.setState({ focus });
  if (focus.cardId) session.select({ kind: 'cards', ids: [...new Set([...chosen, focus.cardId])] });
  else if (!adds) session.select({ kind: 'none' });
  const rect = (focus.cardId && rectOfCard(layout, focus.cardId)) || cellRect(layout, focus.laneId, focus.stepId);
  if (rect) revealRect(core, rect);
  core.focusCurrent();
}
