import type { CardBox, LaneBox, Layout, Rect } from '../Layout.ts';

/** First index in [0, length) for which `isPast` holds; it must hold for all that follow. */
export function firstIndex(length: number, isPast: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Indexes [from, to) of the lanes that touch the stretch of y. */
export function lanesWithin(layout: Layout, y: number, height: number): readonly [number, number] {
  const { lanes } = layout;
  const from = firstIndex(lanes.length, (i) => {
    const lane = lanes[i];
    return lane !== undefined && lane.y + lane.height > y;
  });
  const to = firstIndex(lanes.length, (i) => (lanes[i]?.y ?? 0) >= y + height);
  return [from, Math.max(from, to)];
}

/** Indexes [from, to) of the columns that touch the stretch of x, in the order of time. */
export function columnsWithin(layout: Layout, x: number, width: number): readonly [number, number] {
  const { columns, direction } = layout;
  const leftOf = (i: number) => columns[i]?.x ?? 0;
  const rightOf = (i: number) => (columns[i]?.x ?? 0) + (columns[i]?.width ?? 0);
  const ltr = direction === 'ltr';
  const from = firstIndex(columns.length, (i) => (ltr ? rightOf(i) > x : leftOf(i) < x + width));
  const to = firstIndex(columns.length, (i) => (ltr ? leftOf(i) >= x + width : rightOf(i) <= x));
  return [from, Math.max(from, to)];
}

// How far the cards of a lane reach out of their column. A lane box never changes, so it is asked once.
const reaches = new WeakMap<LaneBox, number>();

function reachOf(lane: LaneBox, layout: Layout): number {
  const known = reaches.get(lane);
  if (known !== undefined) return known;
  let reach = 0;
  lane.cells.forEach((cell, i) => {
    const width = layout.columns[i]?.width ?? 0;
    for (const card of cell.cards) reach = Math.max(reach, card.x + card.width - width, -card.x);
  });
  reaches.set(lane, reach);
  return reach;
}

/**
 * Calls `visit` with each card that touches the rectangle and with the map coordinates of its corner, in reading
 * order. Looks only at the lanes and columns of the rectangle, so the cost does not grow with the map.
 */
export function forEachCardWithin(
  layout: Layout,
  rect: Rect,
  visit: (card: CardBox, x: number, y: number, lane: LaneBox) => void,
): void {
  const right = rect.x + rect.width;
  const bottom = rect.y + rect.height;
  const [firstLane, lastLane] = lanesWithin(layout, rect.y, rect.height);
  for (let l = firstLane; l < lastLane; l++) {
    const lane = layout.lanes[l];
    if (lane === undefined || lane.collapsed) continue;
    const reach = reachOf(lane, layout);
    const [from, to] = columnsWithin(layout, rect.x - reach, rect.width + 2 * reach);
    for (let c = from; c < to; c++) {
      const column = layout.columns[c];
      const cell = lane.cells[c];
      if (column === undefined || cell === undefined) continue;
      for (const card of cell.cards) {
        const x = column.x + card.x;
        const y = lane.y + card.y;
        // The words of a point stand anywhere in its cell.
        const touches = x < right && x + card.width > rect.x && y < bottom && y + card.height > rect.y;
        if (touches || card.shape === 'point') visit(card, x, y, lane);
      }
    }
  }
}
