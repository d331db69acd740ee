import type { DropTarget } from '../../editor/Session.ts';
import type { CardBox, Layout, Rect } from '../../layout/Layout.ts';
import { METRICS } from '../../layout/metrics.ts';
import { columnOfStep, laneOfId } from '../../layout/query/placeOf.ts';
import type { Id } from '../../model/id.ts';

const THICKNESS = 3;

/** The line where cards would be put in: above the card they come before, else under the last one of the cell. */
export function insertionLine(layout: Layout, { cell, beforeId }: DropTarget, moving: readonly Id[]): Rect | null {
  const lane = cell && laneOfId(layout, cell.laneId);
  const column = cell && columnOfStep(layout, cell.stepId);
  if (!lane || !column) return null;
  const staying = lane.cells[column.index]?.cards.filter(({ id }) => !moving.includes(id)) ?? [];
  const before = staying.find(({ id }) => id === beforeId);
  const last = staying.at(-1);
  const shift = (METRICS.gap + THICKNESS) / 2;
  const at = (box: Pick<CardBox, 'x' | 'width'>, y: number): Rect => ({
    x: column.x + box.x,
    y: lane.y + y,
    width: box.width,
    height: THICKNESS,
  });
  // Points stand at their scores, not under each other: the cell alone shows the place.
  if (before?.shape === 'point' || last?.shape === 'point') return null;
  if (before) return at(before, before.y - shift);
  if (last) return at(last, last.y + last.height + shift - THICKNESS);
  const { cellPadding } = METRICS;
  return at({ x: cellPadding, width: column.width - 2 * cellPadding }, cellPadding);
}
