import type { Layout } from '../../layout/Layout.ts';
import type { View } from '../view/firstView.ts';
import { columnPlace, PAD, rowPlace, rowsOf } from './headerPlaces.ts';
import type { stickyPlaces } from './stickyPlaces.ts';
import { titleShifts } from './titleShifts.ts';

/** Where the strips of headers stand in the pane: `stickyPlaces`. */
type Strips = ReturnType<typeof stickyPlaces>;

export interface HeaderElements {
  /** Holds the headers of stages, then those of steps. */
  readonly columns: HTMLElement;
  /** Holds the headers of the strips that are shown, then those of lanes. */
  readonly lanes: HTMLElement;
}

/** What was written last, by element: to ask the element for it costs as much as to write it. */
const written = new WeakMap<HTMLElement, Map<string, string>>();

/** Writes a style only where it differs: also the same value again would have the styles of the element computed. */
function set(element: HTMLElement, property: string, value: string): void {
  const styles = written.get(element) ?? new Map<string, string>();
  if (styles.get(property) === value) return;
  if (styles.size === 0) written.set(element, styles);
  styles.set(property, value);
  element.style.setProperty(property, value);
}

/** How many headers an element holds: what is added at its end is a button. */
const headersIn = ({ childElementCount, lastElementChild }: HTMLElement): number =>
  childElementCount - (lastElementChild?.tagName === 'BUTTON' ? 1 : 0);

/**
 * Stretches and moves the headers with the zoom; their letters keep their size. Written on each header by itself, and
 * only what is not inherited: a zoom in a custom property would have the styles of all that is in the headers computed
 * anew in every frame. A layout whose headers are not drawn yet is left to the drawing.
 */
export function placeHeaders({ columns, lanes }: HeaderElements, layout: Layout, view: View, strips: Strips): void {
  const { zoom } = view;
  // What is added at their ends finds its place by these.
  set(columns, 'width', `${layout.width * zoom}px`);
  set(lanes, 'height', `${layout.height * zoom}px`);
  const shifts = titleShifts(layout, view, strips.side);
  const boxes = [...layout.stages, ...layout.columns];
  const isDrawn = headersIn(columns) === boxes.length;
  for (let i = 0; isDrawn && i < boxes.length; i++) {
    const box = boxes[i];
    const element = columns.children[i];
    if (!box || !(element instanceof HTMLElement)) continue;
    const { x, width, narrow, tiny } = columnPlace(box, view);
    set(element, 'left', `${x}px`);
    set(element, 'width', `${width}px`);
    element.toggleAttribute('data-tiny', tiny);
    const shift = shifts[i];
    if (shift === undefined) continue;
    const { collapsed } = layout.stages[i] ?? {};
    set(element, 'padding-inline-start', `${(collapsed ? 0 : PAD) + shift}px`);
    element.toggleAttribute('data-narrow', narrow);
  }
  const rows = rowsOf(layout);
  const areDrawn = headersIn(lanes) === rows.length;
  for (let i = 0; areDrawn && i < rows.length; i++) {
    const box = rows[i];
    const element = lanes.children[i];
    if (!box || !(element instanceof HTMLElement)) continue;
    const { y, height, titleTop, moreTop, low, lines, tiny } = rowPlace(box, view, strips.top + layout.header.height);
    set(element, 'top', `${y}px`);
    set(element, 'height', `${height}px`);
    set(element, 'padding-top', `${titleTop}px`);
    set(element, '--more-top', `${moreTop}px`);
    set(element, '--lines', String(lines));
    element.toggleAttribute('data-low', low);
    element.toggleAttribute('data-tiny', tiny);
  }
}
