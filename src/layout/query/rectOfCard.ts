import type { Id } from '../../model/id.ts';
import type { CardBox, Layout, Rect } from '../Layout.ts';
import { columnOfStep, laneOfId } from './placeOf.ts';

/** The rectangle of a card's box in map coordinates. */
export function rectOfBox(layout: Layout, box: CardBox): Rect | null {
  const column = columnOfStep(layout, box.stepId);
  const lane = laneOfId(layout, box.laneId);
  if (!column || !lane) return null;
  return { x: column.x + box.x, y: lane.y + box.y, width: box.width, height: box.height };
}

/** The rectangle of a card in map coordinates; null when the map does not show it. */
export function rectOfCard(layout: Layout, id: Id): Rect | null {
  const box = layout.cards.get(id);
  return box ? rectOfBox(layout, box) : null;
}
