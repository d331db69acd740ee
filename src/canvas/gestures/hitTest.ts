import type { MenuTarget, ScreenPoint } from '../../editor/MenuTarget.ts';
import { cardAt } from '../../layout/query/cardsInRect.ts';
import type { Id } from '../../model/id.ts';
import type { CanvasCore } from '../CanvasCore.ts';
import { targetAt } from './dragCards.ts';

/** The card under a point of the window, node or painted. */
export function cardUnder(core: CanvasCore, point: ScreenPoint): Id | null {
  const { x, y } = core.viewport.toMap(point);
  return cardAt(core.session.store.getState().layout, x, y);
}

const byElement = (target: Element): MenuTarget | null => {
  for (const kind of ['card', 'link', 'step', 'stage', 'lane'] as const) {
    const id = target.closest<HTMLElement | SVGElement>(`[data-${kind}-id]`)?.dataset[`${kind}Id`];
    if (id) return { kind, id };
  }
  const stop = target.closest<HTMLElement>('[data-cell-lane]')?.dataset;
  return stop?.cellLane && stop.cellStep ? { kind: 'cell', laneId: stop.cellLane, stepId: stop.cellStep } : null;
};

/** What lies under a pointer, or (for the menu key) what has the keyboard. */
export function targetUnder(core: CanvasCore, element: Element, point: ScreenPoint): MenuTarget {
  const known = byElement(element);
  if (known) return known;
  const cardId = cardUnder(core, point);
  if (cardId) return { kind: 'card', id: cardId };
  const cell = targetAt(core, point)?.cell;
  return cell ? { kind: 'cell', ...cell } : { kind: 'ground' };
}
