import type { Layout } from '../../layout/Layout.ts';
import { hasArabicScript } from '../../lib/direction.ts';
import type { View } from '../view/firstView.ts';

// Where the parts of headers stand, in CSS pixels of the screen: for the elements and for the painter, which draws the
// same while the view moves. Edge to edge on whole pixels, as the lines between them, so that both look the same.

/** Room before and after a title. */
export const PAD = 10;
/** Stages that are narrower do not show when they happen: their title comes first. */
const ROOM_FOR_PILL = 132;
/** Columns that are narrower have no room for a word, lanes that are lower none for a line: they show no title. */
const ROOM_FOR_WORD = 48;
const ROOM_FOR_LINE = 16;
/** Lanes that are lower do not show the legend of their curves. */
const ROOM_FOR_LEGEND = 48;
/** What is left to the title of a lane at least, whole pixels: room for one line. */
const ROOM_FOR_TITLE = 40;
/** In a low lane the title and the button stand in the middle: their heights, and where they stand in a high one. */
const TITLE = { height: 18, top: PAD };
const MORE = { height: 24, top: 6 };

const TALL_LINE = 20;

/** A place of the pane on whole device pixels. */
export const wholePixels = (place: number): number => Math.round(place * devicePixelRatio) / devicePixelRatio;

/**
 * Where things stand in an element that begins at `wholePixels(offset)`, so that their edges are whole device pixels.
 * (Counted in those: the same place is the same number, wherever the map has been moved to.)
 */
const pixelsAt = (offset: number, zoom: number, place: number): number =>
  (Math.round((offset + place * zoom) * devicePixelRatio) - Math.round(offset * devicePixelRatio)) / devicePixelRatio;

const middle = (room: number, { height, top }: { readonly height: number; readonly top: number }): number =>
  Math.max(0, Math.min(top, Math.floor((room - height) / 2)));

/** Of a stage or a step: from the left edge of the map as it is zoomed. */
export function columnPlace(box: { readonly x: number; readonly width: number }, view: View) {
  const start = pixelsAt(view.x, view.zoom, box.x);
  const size = pixelsAt(view.x, view.zoom, box.x + box.width) - start;
  return { x: start, width: size, narrow: size < ROOM_FOR_PILL, tiny: size < ROOM_FOR_WORD };
}

/**
 * Of a lane or a strip: from the top of the map as it is zoomed; the tops of its title and button from its own. What has
 * begun out of sight, above `edge` (of the pane: where the titles of columns end), still says its name: both move along
 * it.
 */
export function rowPlace(box: { readonly y: number; readonly height: number }, view: View, edge: number) {
  const start = pixelsAt(view.y, view.zoom, box.y);
  const size = pixelsAt(view.y, view.zoom, box.y + box.height) - start;
  const hidden = Math.floor(edge - wholePixels(view.y) - start);
  const shift = Math.max(0, Math.min(hidden, Math.floor(size) - ROOM_FOR_TITLE));
  const room = size - shift;
  const titleTop = shift + middle(room, TITLE);
  return {
    y: start,
    height: size,
    titleTop,
    /** Whole lines of the title that have room. */
    lines: Math.max(1, Math.floor((size - titleTop) / TALL_LINE)),
    tiny: size < ROOM_FOR_LINE,
    moreTop: shift + middle(room, MORE),
    low: room < ROOM_FOR_LEGEND,
  };
}

/** Height of a line of a title: the marks of Arabic script need the room. */
export const titleLine = (title: string): number => (hasArabicScript(title) ? TALL_LINE : 18);

/** How many lines of the title of a step its header has room for. */
export const stepLines = (height: number): number => Math.max(1, Math.min(2, Math.floor((height - 2) / 18)));

/** Above the words of a stage: what is left is even, so that their middle is a whole pixel. */
export const stageTop = (stageHeight: number): number => 5 + ((stageHeight - 5) % 2);

/** What stands beside the lane titles' column, from top to bottom. */
export const rowsOf = ({ heat, handOffs, lanes }: Layout) => [
  ...[heat, handOffs].filter((strip) => strip !== null),
  ...lanes,
];
