import type { Id } from '../../model/id.ts';
import type { CardBox, Layout } from '../Layout.ts';
import { cellAt } from './cellAt.ts';
import { placeBefore } from './placeBefore.ts';

/** A place for cards on the map: before `beforeId` in the cell, or at its end (null). */
export interface CellDropTarget {
  readonly cell: { readonly laneId: Id; readonly stepId: Id };
  readonly beforeId: Id | null;
}

/**
 * Where cards that are let go at a point of the map would go. The cards in the hand (`movingIds`) are looked
 * through, so that dropping a card where it is changes nothing. Points of a curve stand in a row: there the place in
 * time decides; boxes stand in tracks: there the height decides. Null over headers and outside the map.
 */
export function dropTargetAt(layout: Layout, x: number, y: number, movingIds: readonly Id[]): CellDropTarget | null {
  const place = cellAt(layout, x, y);
  if (!place) return null;
  const { lane, column, cell } = place;
  const at = { laneId: lane.laneId, stepId: column.stepId };
  const staying = cell.cards.filter((box) => !movingIds.includes(box.id));
  const localX = x - column.x;
  const localY = y - lane.y;
  const onCurve = lane.scale !== null && localY < lane.scale.top + lane.scale.bottom;
  const points = staying.filter((box) => box.shape === 'point');
  let before: CardBox | undefined;
  if (onCurve && points.length > 0) {
    const middle = (box: CardBox): number => box.x + box.width / 2;
    before = points.find((box) => (layout.direction === 'rtl' ? localX > middle(box) : localX < middle(box)));
    const last = points.at(-1);
    before ??= last && staying[staying.indexOf(last) + 1];
  } else {
    before = placeBefore(
      staying.filter((box) => box.shape === 'card'),
      localX,
      localY,
    );
  }
  return { cell: at, beforeId: before?.id ?? null };
}
