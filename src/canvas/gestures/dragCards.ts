import type { ScreenPoint } from '../../editor/MenuTarget.ts';
import type { DropTarget } from '../../editor/Session.ts';
import { type CellDropTarget, dropTargetAt } from '../../layout/query/dropTargetAt.ts';
import type { Id } from '../../model/id.ts';
import type { CanvasCore } from '../CanvasCore.ts';
import { moveCards } from '../edits/moveCards.ts';
import { AutoPan } from './AutoPan.ts';
import { followPointer } from './followPointer.ts';
import { Ghost } from './Ghost.ts';
import { scoreAt } from './scoreAt.ts';

const sameTarget = (a: DropTarget | null, b: DropTarget | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.beforeId === b.beforeId &&
    a.cell?.laneId === b.cell?.laneId &&
    a.cell?.stepId === b.cell?.stepId);

interface CardDrag {
  readonly ids: readonly Id[];
  /** The card under the pointer; null: the cards come from outside the canvas. */
  readonly grabbed: Id | null;
  readonly onClick?: (event: PointerEvent) => void;
}

/**
 * Drags cards with the pointer that went down at this event. Until the drop only a picture moves and the target is
 * shown; the drop is one command, and Escape or a lost pointer leave everything as it was.
 */
export function dragCards(core: CanvasCore, down: PointerEvent, { ids, grabbed, onClick }: CardDrag): () => void {
  const { session, viewport, near } = core;
  const layout = () => session.store.getState().layout;
  let ghost: Ghost | null = null;
  let point: ScreenPoint = { x: down.clientX, y: down.clientY };
  const scoreFor = (target: DropTarget | null, at: ScreenPoint): number | null =>
    ids.length === 1 && grabbed && target ? scoreAt(layout(), grabbed, target, viewport.toMap(at).y) : null;
  const show = () => {
    const target = targetAt(core, point, ids);
    const score = scoreFor(target, point);
    if (ids.length === 1 && grabbed) ghost?.say(score === null ? '' : core.i18n.formats.signed(score));
    if (!sameTarget(target, session.store.getState().drag?.target ?? null)) session.setState({ drag: { ids, target } });
  };
  const pan = new AutoPan(viewport, layout, show);
  const putDown = () => {
    pan.stop();
    ghost?.remove();
    session.setState({ drag: null });
    near.lift(null);
    near.settleLater();
  };
  return followPointer(down, {
    start: () => {
      if (session.store.getState().readOnly) return false;
      const source = grabbed && core.region?.querySelector<HTMLElement>(`[data-card-id="${CSS.escape(grabbed)}"]`);
      const label = ids.length > 1 || !source ? core.i18n.messages.canvas.cards(ids.length) : '';
      // The score of a point changes on the way.
      const isBare = ids.length === 1 && layout().cards.get(ids[0] ?? '')?.shape === 'point';
      ghost = new Ghost(source || null, label, point, viewport.view().zoom, isBare);
      near.lift(ids);
      session.setState({ drag: { ids, target: null } });
      return true;
    },
    move: (next) => {
      point = next;
      ghost?.move(next);
      show();
      pan.follow(next);
    },
    drop: (at) => {
      const target = targetAt(core, at, ids);
      const score = scoreFor(target, at);
      putDown();
      if (target) moveCards(core, ids, target, score);
    },
    cancel: () => {
      putDown();
      core.focusCurrent();
      core.say(core.i18n.messages.canvas.moveCancelled);
    },
    ...(onClick && { click: onClick }),
  });
}

/** The place for cards under a point of the window; null outside the grid and outside the canvas. */
export function targetAt(core: CanvasCore, point: ScreenPoint, moving: readonly Id[] = []): CellDropTarget | null {
  const { x, y } = core.viewport.origin();
  const { width, height } = core.viewport.size();
  if (point.x < x || point.y < y || point.x > x + width || point.y > y + height) return null;
  const at = core.viewport.toMap(point);
  return dropTargetAt(core.session.store.getState().layout, at.x, at.y, moving);
}
