import type { Layout } from '../../layout/Layout.ts';
import type { Id } from '../../model/id.ts';

/** Cards in the order in which they are read: lane by lane, step by step, from the first card of a cell to its last. */
export function inReadingOrder(layout: Layout, ids: Iterable<Id>): Id[] {
  const lanes = new Map(layout.lanes.map((lane) => [lane.laneId, lane]));
  const columns = new Map(layout.columns.map((column) => [column.stepId, column.index]));
  const ranked: { id: Id; lane: number; column: number; place: number }[] = [];
  for (const id of ids) {
    const box = layout.cards.get(id);
    const lane = box && lanes.get(box.laneId);
    const column = box && columns.get(box.stepId);
    if (!box || !lane || column === undefined) continue;
    ranked.push({ id, lane: lane.index, column, place: lane.cells[column]?.cards.indexOf(box) ?? 0 });
  }
  ranked.sort((a, b) => a.lane - b.lane || a.column - b.column || a.place - b.place);
  return ranked.map(({ id }) => id);
}
