import type { Layout } from '../../layout/Layout.ts';
import { rectOfCard } from '../../layout/query/rectOfCard.ts';
import type { Id } from '../../model/id.ts';
import type { CanvasCore } from '../CanvasCore.ts';
import { setSpan } from '../edits/setSpan.ts';
import { followPointer } from './followPointer.ts';

/** How many columns a card covers when its end is drawn to this x of the map. At least its own column. */
export function spanAt(layout: Layout, cardId: Id, x: number): number {
  const box = layout.cards.get(cardId);
  const first = layout.columns.findIndex((column) => column.stepId === box?.stepId);
  if (first < 0) return 1;
  const rtl = layout.direction === 'rtl';
  let span = 1;
  for (const column of layout.columns.slice(first + 1)) {
    const middle = column.x + column.width / 2;
    if (rtl ? x > middle : x < middle) break;
    span++;
  }
  return span;
}

/** Draws a card's end over columns; an outline shows the width that it would take. */
export function dragSpan(core: CanvasCore, down: PointerEvent, cardId: Id): void {
  const { session, viewport } = core;
  const layout = () => session.store.getState().layout;
  const outline = document.createElement('div');
  followPointer(down, {
    start: () => {
      if (session.store.getState().readOnly || !core.region) return false;
      outline.dataset.spanOutline = '';
      core.region.append(outline);
      return true;
    },
    move: (point) => {
      const rect = rectOfCard(layout(), cardId);
      const box = layout().cards.get(cardId);
      if (!rect || !box) return;
      const span = spanAt(layout(), cardId, viewport.toMap(point).x);
      const first = layout().columns.findIndex((column) => column.stepId === box.stepId);
      const last = layout().columns[first + span - 1];
      if (!last) return;
      const rtl = layout().direction === 'rtl';
      const left = rtl ? last.x : rect.x;
      const right = rtl ? rect.x + rect.width : last.x + last.width;
      const { x, y, zoom } = viewport.view();
      outline.style.transform = `translate(${x + left * zoom}px, ${y + rect.y * zoom}px)`;
      outline.style.width = `${(right - left) * zoom}px`;
      outline.style.height = `${rect.height * zoom}px`;
    },
    drop: (point) => {
      outline.remove();
      setSpan(core, cardId, spanAt(layout(), cardId, viewport.toMap(point).x));
    },
    cancel: () => outline.remove(),
  });
}
