import type { Id } from '../../model/id.ts';
import type { Layout, Rect } from '../Layout.ts';
import { columnOfStep, laneOfId } from './placeOf.ts';

/** The rectangle of a cell in map coordinates; null when the map does not show it. */
export function cellRect(layout: Layout, laneId: Id, stepId: Id): Rect | null {
  const column = columnOfStep(layout, stepId);
  const lane = laneOfId(layout, laneId);
  return column && lane ? { x: column.x, y: lane.y, width: column.width, height: lane.height } : null;
}
