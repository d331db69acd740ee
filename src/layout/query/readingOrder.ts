import type { Id } from '../../model/id.ts';
import type { LaneBox, Layout } from '../Layout.ts';

const idsOfLane = new WeakMap<LaneBox, readonly Id[]>();

/** The shown cards in the order in which a map is read: lane by lane, step by step, each cell from its first card. */
export function readingOrder(layout: Layout): readonly Id[] {
  return layout.lanes.flatMap((lane) => {
    const known = idsOfLane.get(lane);
    if (known) return known;
    const ids = lane.cells.flatMap((cell) => cell.cards.map((box) => box.id));
    idsOfLane.set(lane, ids);
    return ids;
  });
}
