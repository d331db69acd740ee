import type { CellBox, ColumnBox, LaneBox, Layout } from '../Layout.ts';
import { firstIndex } from '../paint/visibleCards.ts';

export interface PlaceOnMap {
  readonly lane: LaneBox;
  readonly column: ColumnBox;
  readonly cell: CellBox;
}

/** The lane whose height holds y; the band of a blueprint line belongs to the lane below it, the strips above the lanes to none. */
export function laneAt(layout: Layout, y: number): LaneBox | null {
  if (y < layout.header.height + (layout.heat?.height ?? 0) + (layout.handOffs?.height ?? 0)) return null;
  const { lanes } = layout;
  return lanes[firstIndex(lanes.length, (i) => (lanes[i]?.y ?? 0) + (lanes[i]?.height ?? 0) > y)] ?? null;
}

/** The column whose width holds x. */
export function columnAt(layout: Layout, x: number): ColumnBox | null {
  const { columns, direction } = layout;
  const holds = (column: ColumnBox | undefined): boolean =>
    column !== undefined && column.x <= x && x < column.x + column.width;
  const index = firstIndex(columns.length, (i) => {
    const column = columns[i];
    return column !== undefined && (direction === 'ltr' ? column.x + column.width > x : column.x <= x);
  });
  const column = columns[index];
  return column && holds(column) ? column : null;
}

/** The cell under a point of the map; null over headers and outside. */
export function cellAt(layout: Layout, x: number, y: number): PlaceOnMap | null {
  const lane = laneAt(layout, y);
  const column = columnAt(layout, x);
  const cell = column && lane?.cells[column.index];
  return lane && column && cell ? { lane, column, cell } : null;
}
