import type { DropTarget } from '../../editor/Session.ts';
import { stillThere } from '../../editor/stillThere.ts';
import type { Id } from '../../model/id.ts';
import { cardsInCell } from '../../model/queries.ts';
import type { CanvasCore } from '../CanvasCore.ts';
import { placeWords } from './placeWords.ts';

/** Moves cards as one undo step and says where they are now. `score`: what an emotion point was dropped on. */
export function moveCards(
  core: CanvasCore,
  held: readonly Id[],
  target: DropTarget,
  score: number | null = null,
): void {
  const { session, i18n } = core;
  if (session.store.getState().readOnly) return;
  const ids = stillThere(session, held, target.cell);
  const [first] = ids;
  const card = session.store.getState().doc.cards.get(first ?? '');
  if (first === undefined || !card) return;
  const staysInCell = card.laneId === target.cell?.laneId && card.stepId === target.cell?.stepId;
  session.group('moveCards', () => {
    // A point that only goes up or down keeps its place among the points of its cell.
    if (score === null || !staysInCell) session.edit.moveCards({ ids, target });
    if (score !== null) session.edit.setCards({ ids, patch: { score } });
  });
  session.select({ kind: 'cards', ids });
  const { doc } = session.store.getState();
  const moved = doc.cards.get(first);
  if (!moved || moved.laneId === null || moved.stepId === null) return;
  session.setState({ focus: { laneId: moved.laneId, stepId: moved.stepId, cardId: first } });
  const words = placeWords(doc, moved.laneId, moved.stepId, i18n);
  const cell = cardsInCell(doc, moved.laneId, moved.stepId);
  const place = cell.findIndex(({ id }) => id === first) + 1;
  const { canvas } = i18n.messages;
  core.say(
    score !== null && staysInCell
      ? canvas.scored(i18n.formats.signed(score))
      : canvas.moved(ids.length, words.stage, words.lane, place, cell.length),
  );
}
