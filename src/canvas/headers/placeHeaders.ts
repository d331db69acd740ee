import type { Layout } from '../../layout/Layout.ts';
import type { View } from '../view/firstView.ts';
import { titleShifts } from './titleShifts.ts';

/** Room before and after a title, CSS pixels of the screen. */
const PAD = 10;
/** Stages that are narrower do not show when they happen: their title comes first. */
const ROOM_FOR_PILL = 132;
/** Lanes that are lower do not show the legend of their curves. */
const ROOM_FOR_LEGEND = 48;
/** In a low lane the title and the button stand in the middle: their heights, and where they stand in a high one. */
const TITLE = { height: 18, top: PAD };
const MORE = { height: 24, top: 6 };

export interface HeaderElements {
  /** Holds the headers of stages, then those of steps. */
  readonly columns: HTMLElement;
  /** Holds the headers of the strips that are shown, then those of lanes. */
  readonly lanes: HTMLElement;
}

const middle = (room: number, { height, top }: { readonly height: number; readonly top: number }): number =>
  Math.max(0, Math.min(top, (room - height) / 2));

/** Writes a style only where it differs: also the same value again would have the styles of the element computed. */
function set(element: HTMLElement, property: string, value: string): void {
  if (element.style.getPropertyValue(property) !== value) element.style.setProperty(property, value);
}

/** How many headers an element holds: what is added at its end is a button. */
const headersIn = ({ childElementCount, lastElementChild }: HTMLElement): number =>
  childElementCount - (lastElementChild?.tagName === 'BUTTON' ? 1 : 0);

/** A place of the pane on whole device pixels. */
export const wholePixels = (place: number): number => Math.round(place * devicePixelRatio) / devicePixelRatio;

/**
 * Where things stand in an element that begins at `wholePixels(offset)`, so that their edges are whole device pixels.
 * (Counted in those: the same place is the same number, wherever the map has been moved to.)
 */
const pixelsAt =
  (offset: number, zoom: number) =>
  (place: number): number =>
    (Math.round((offset + place * zoom) * devicePixelRatio) - Math.round(offset * devicePixelRatio)) / devicePixelRatio;

/**
 * Stretches and moves the headers with the zoom; their letters keep their size. Written on each header by itself, and
 * only what is not inherited: a zoom in a custom property would have the styles of all that is in the headers computed
 * anew in every frame. `side`: where the lane headers begin. Headers stand edge to edge on whole pixels, as the lines
 * between them do. A layout whose headers are not drawn yet is left to the drawing.
 */
export function placeHeaders({ columns, lanes }: HeaderElements, layout: Layout, view: View, side: number): void {
  const { zoom } = view;
  const along = (offset: number) => pixelsAt(offset, zoom);
  const [acrossAt, downAt] = [along(view.x), along(view.y)];
  // What is added at their ends finds its place by these.
  set(columns, 'width', `${layout.width * zoom}px`);
  set(lanes, 'height', `${layout.height * zoom}px`);
  const shifts = titleShifts(layout, view, side);
  const boxes = [...layout.stages, ...layout.columns];
  const isDrawn = headersIn(columns) === boxes.length;
  for (let i = 0; isDrawn && i < boxes.length; i++) {
    const box = boxes[i];
    const element = columns.children[i];
    if (!box || !(element instanceof HTMLElement)) continue;
    const left = acrossAt(box.x);
    const width = acrossAt(box.x + box.width) - left;
    set(element, 'left', `${left}px`);
    set(element, 'width', `${width}px`);
    const shift = shifts[i];
    if (shift === undefined) continue;
    const { collapsed } = layout.stages[i] ?? {};
    set(element, 'padding-inline-start', `${(collapsed ? 0 : PAD) + shift}px`);
    element.toggleAttribute('data-narrow', width < ROOM_FOR_PILL);
  }
  const strips = [layout.heat, layout.handOffs].filter((strip) => strip !== null);
  const rows = [...strips, ...layout.lanes];
  const areDrawn = headersIn(lanes) === rows.length;
  for (let i = 0; areDrawn && i < rows.length; i++) {
    const box = rows[i];
    const element = lanes.children[i];
    if (!box || !(element instanceof HTMLElement)) continue;
    const top = downAt(box.y);
    const height = downAt(box.y + box.height) - top;
    set(element, 'top', `${top}px`);
    set(element, 'height', `${height}px`);
    set(element, 'padding-top', `${middle(height, TITLE)}px`);
    set(element, '--more-top', `${middle(height, MORE)}px`);
    element.toggleAttribute('data-low', height < ROOM_FOR_LEGEND);
  }
}
