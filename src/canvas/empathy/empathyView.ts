import type { Viewport } from '@xyflow/react';
import type { EmpathyLayout } from '../../layout/empathy/EmpathyLayout.ts';
import type { Rect } from '../../layout/Layout.ts';
import type { EmpathyStop } from './empathyWalk.ts';

/** CSS pixels of the part of the page that shows the map. */
export interface Pane {
  readonly width: number;
  readonly height: number;
}

/** Panes smaller than this show a part of the map at a size that can be read, not the whole in small. */
const ROOMY: Pane = { width: 720, height: 480 };
const READABLE = { least: 0.9, most: 1 };
/** Pixels kept free around what is shown. */
const MARGIN = 16;
/** Pixels at the lower edge that the buttons of the view cover. */
export const BUTTONS = 64;
/** Below the last note of a section: the button that adds the next one. */
const NEXT = 36;

/** The view with which a map opens: whole where there is room, else its first section. */
export function openingView(layout: EmpathyLayout, pane: Pane): Viewport {
  const whole = Math.min(
    READABLE.most,
    (pane.width * 0.96) / layout.width,
    (pane.height - BUTTONS - MARGIN) / layout.height,
  );
  const isRoomy = pane.width >= ROOMY.width && pane.height >= ROOMY.height;
  const [first] = layout.sections;
  if (isRoomy || whole >= READABLE.least || !first)
    return {
      zoom: whole,
      x: (pane.width - layout.width * whole) / 2,
      y: (pane.height - BUTTONS + MARGIN - layout.height * whole) / 2,
    };
  const zoom = Math.min(READABLE.most, Math.max(READABLE.least, (pane.width - 2 * MARGIN) / first.width));
  const x = layout.direction === 'rtl' ? pane.width - MARGIN - layout.width * zoom : MARGIN;
  return { zoom, x, y: MARGIN };
}

/** The view moved just so far that a rectangle of the map is in sight; of one that is too large, its beginning. */
export function revealingView(pane: Pane, view: Viewport, rect: Rect): Viewport {
  const { zoom } = view;
  const along = (offset: number, size: number, start: number, length: number, after: number): number => {
    const [from, to] = [offset + start * zoom, offset + (start + length) * zoom];
    const past = from < MARGIN ? from - MARGIN : Math.max(0, Math.min(to - (size - after), from - MARGIN));
    return Math.abs(past) < 1 ? offset : Math.round(offset - past);
  };
  return {
    zoom,
    x: along(view.x, pane.width, rect.x, rect.width, MARGIN),
    y: along(view.y, pane.height, rect.y, rect.height, BUTTONS),
  };
}

/** What is to be seen when the keyboard stands on a stop: the note with what adds the next one below it, or a section's button with the section above it. */
export function rectOfStop(layout: EmpathyLayout, stop: EmpathyStop, pane: Pane, zoom: number): Rect | null {
  if (stop.kind === 'note') {
    const note = layout.notes.get(stop.id);
    return note ? { x: note.x, y: note.y, width: note.width, height: note.height + NEXT } : null;
  }
  const box = layout.sections.find(({ section }) => section === stop.section);
  if (!box) return null;
  // As much of the section as fits, from its lower end, where the button is.
  const height = Math.min(box.height, Math.max(0, pane.height - BUTTONS - MARGIN) / zoom);
  return { x: box.x, y: box.y + box.height - height, width: box.width, height };
}
