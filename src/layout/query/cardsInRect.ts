import type { Id } from '../../model/id.ts';
import type { Layout, Rect } from '../Layout.ts';
import { forEachCardWithin } from '../paint/visibleCards.ts';

/** The cards whose box touches a rectangle in map coordinates, in reading order. Cost does not grow with the map. */
export function cardsInRect(layout: Layout, rect: Rect): readonly Id[] {
  const ids: Id[] = [];
  forEachCardWithin(layout, rect, (box, x, y) => {
    const touches =
      x < rect.x + rect.width && x + box.width > rect.x && y < rect.y + rect.height && y + box.height > rect.y;
    if (touches) ids.push(box.id);
  });
  return ids;
}

/** The card under a point of the map; the one drawn last where dots cover each other. */
export const cardAt = (layout: Layout, x: number, y: number): Id | null =>
  cardsInRect(layout, { x, y, width: 0.001, height: 0.001 }).at(-1) ?? null;
