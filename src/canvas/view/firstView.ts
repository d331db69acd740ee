import type { Layout, Rect } from '../../layout/Layout.ts';

/** Where the map lies in the pane: `x`, `y` in CSS pixels of the pane, `zoom` 1 = 100 %. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

export const MIN_ZOOM = 0.05;
export const MAX_ZOOM = 4;
/** A whole stage is not shown smaller than this: its beginning is. */
const READABLE = 0.6;
/** The words of cards are read with ease down to here: a map that does not fit at it opens at its full size. */
const EASY = 0.8;
/** Where a column and the beginning of the next are all that has room. */
const NARROW = 0.9;
const MARGIN = 16;
/** Positions on the screen are rounded: what begins this little earlier is in sight. CSS pixels. */
const ROUNDING = 1;
/** Room for the button that adds a stage or a lane, beyond the last one. */
const END = 44;
const isNarrow = ({ width }: Size): boolean => width <= 720;
/** Room for the capture field and the zoom buttons at the bottom of the map screen: two rows where it is narrow. */
const bottomOf = (size: Size): number => (isNarrow(size) ? 136 : 80);

export const clampZoom = (zoom: number): number => Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom));

/**
 * The view whose grid begins right at the corner of the sticky headers. They keep their size at every zoom, so the
 * grid's corner, not the map's, is what meets them.
 */
export function cornerView(layout: Layout, size: Size, zoom: number): View {
  const { x, width } = layout.laneHeader;
  return {
    x: layout.direction === 'rtl' ? size.width - width - x * zoom : width - (x + width) * zoom,
    y: layout.header.height * (1 - zoom),
    zoom,
  };
}

const gridSize = (layout: Layout): Size => ({
  width: Math.max(1, layout.width - layout.laneHeader.width),
  height: Math.max(1, layout.height - layout.header.height),
});
const room = (layout: Layout, size: Size): Size => ({
  width: Math.max(1, size.width - layout.laneHeader.width - END),
  height: Math.max(1, size.height - layout.header.height - bottomOf(size)),
});

/** What a map shows when it is opened: all columns, all lanes where that is easy to read, else its beginning. */
export function firstView(layout: Layout, size: Size): View {
  const free = room(layout, size);
  const grid = gridSize(layout);
  const full = isNarrow(size) ? NARROW : 1;
  const fits = [free.width / grid.width, (free.height - END) / grid.height].filter((zoom) => zoom >= EASY);
  return cornerView(layout, size, Math.min(full, ...fits));
}

/** The beginning of a stage, over its whole width where that is readable. */
export function stageView(layout: Layout, size: Size, stage: Pick<Rect, 'x' | 'width'>): View {
  const free = freeArea(layout, size);
  const zoom = Math.min(1, Math.max(READABLE, (free.width - 2 * MARGIN) / stage.width));
  const width = stage.width * zoom;
  const gap = Math.max(MARGIN, (free.width - width) / 2);
  const left = layout.direction === 'rtl' ? free.x + free.width - gap - width : free.x + gap;
  return { ...cornerView(layout, size, zoom), x: left - stage.x * zoom };
}

/** The whole map and the button that adds a lane, at most at 100 %. */
export function fitView(layout: Layout, size: Size): View {
  const free = room(layout, size);
  const grid = gridSize(layout);
  const height = Math.max(1, free.height - END);
  return cornerView(layout, size, clampZoom(Math.min(1, free.width / grid.width, height / grid.height)));
}

/** The part of the pane that the sticky headers leave free. */
export function freeArea(layout: Layout, size: Size): Rect {
  const { width } = layout.laneHeader;
  const y = layout.header.height;
  return {
    x: layout.direction === 'rtl' ? 0 : width,
    y,
    width: Math.max(1, size.width - width),
    height: Math.max(1, size.height - y),
  };
}

/** Shows a rectangle of the map in the middle of the free area, at most at `maxZoom`. */
export function rectView(layout: Layout, size: Size, rect: Rect, maxZoom: number): View {
  const free = freeArea(layout, size);
  const zoom = clampZoom(
    Math.min(maxZoom, (free.width - 2 * MARGIN) / rect.width, (free.height - bottomOf(size)) / rect.height),
  );
  return {
    x: free.x + free.width / 2 - (rect.x + rect.width / 2) * zoom,
    y: free.y + (free.height - bottomOf(size) + MARGIN) / 2 - (rect.y + rect.height / 2) * zoom,
    zoom,
  };
}

/** The least movement that brings a rectangle of the map into the free area; the same view if it is there. */
export function revealView(layout: Layout, size: Size, view: View, rect: Rect): View {
  const free = freeArea(layout, size);
  const shift = (start: number, length: number, from: number, room: number, margin: number): number => {
    if (start < from - ROUNDING) return from + margin - start;
    // What is longer than the room shows its beginning.
    if (start + length <= from + room - margin) return 0;
    return -Math.max(0, Math.min(start + length - (from + room - margin), start - from - margin));
  };
  const { zoom } = view;
  const left = view.x + rect.x * zoom;
  const width = rect.width * zoom;
  // From the side at which the map begins: beside the titles of the lanes no margin is needed.
  const along =
    layout.direction === 'rtl'
      ? -shift(size.width - left - width, width, size.width - free.width, free.width, MARGIN)
      : shift(left, width, free.x, free.width, MARGIN);
  return {
    x: view.x + along,
    y: view.y + shift(view.y + rect.y * zoom, rect.height * zoom, free.y, free.height - bottomOf(size), MARGIN),
    zoom,
  };
}

/** The least movement that brings a whole rectangle into the free area; from farther away where it has no room. */
export function showRect(layout: Layout, size: Size, view: View, rect: Rect): View {
  const whole = rectView(layout, size, rect, view.zoom);
  return whole.zoom < view.zoom ? whole : revealView(layout, size, view, rect);
}

/** Zooms while one point of the pane stays where it is. */
export function zoomAbout(view: View, at: { readonly x: number; readonly y: number }, wanted: number): View {
  const zoom = clampZoom(wanted);
  const factor = zoom / view.zoom;
  return { x: at.x - (at.x - view.x) * factor, y: at.y - (at.y - view.y) * factor, zoom };
}
