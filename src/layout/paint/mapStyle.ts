import type { BlueprintLine, CardBox } from '../Layout.ts';

// Measures of marks, in CSS pixels at zoom 1. The painter, the SVG writer and the canvas nodes use the same ones.

/** Width of the coloured bar at a card's start side. It covers the border. */
export const BAR_WIDTH = 3;
/** Dash patterns of a card's 1 px border. */
export const BORDER_DASH: Readonly<Record<CardBox['border'], readonly number[]>> = {
  solid: [],
  dashed: [4, 3],
  dotted: [1, 2],
};
/** Ring round a selected card: its width, just outside the card. */
export const RING_WIDTH = 2;
/** Ring round a card in which something was found: dashed, outside the ring of a selected one. */
export const FOUND_RING = { offset: 3, dash: [5, 3] } as const;
/** Words and icons of a card that steps back, and how much of its picture shows. */
export const DIM_TONE = 'ink3';
export const DIM_IMAGE = 0.45;
/** Dot of an emotion curve: radius of the middle of its stroke, and the stroke. */
export const DOT_RADIUS = 5;
export const DOT_STROKE = 3;
/** Ring round a selected dot: radius of its middle. It has room between the dot and its words. */
export const DOT_RING = 8;
/** Width of the rim, half of it outside the letters, round words that a curve may run through. */
export const HALO_WIDTH = 4;
export const CURVE_STROKE = 2;
/** Opacity of the ground between the first curve and its middle line. */
export const CURVE_GROUND = 0.07;
/** The stage's colour mark, from its start side and top. */
export const STAGE_MARK = { start: 10, top: 15, size: 8 } as const;
export const LINK_STROKE = 1.5;
/** Length and half width of an arrow head. */
export const ARROW = { length: 8, half: 4 } as const;
/** Room round words that lie on a line. */
export const LABEL_PAD = 4;
export const BLUEPRINT_STROKE = 1.5;
export const BLUEPRINT_DASH: Readonly<Record<BlueprintLine['kind'], readonly number[]>> = {
  interaction: [],
  visibility: [6, 4],
  internalInteraction: [2, 3],
};
/** The line down the map where the customer changes hands or medium. */
export const HAND_OFF_STROKE = 1.5;
export const HAND_OFF_DASH: readonly number[] = [5, 4];
/** Icons are drawn on a 24 × 24 grid with strokes of this width. */
export const ICON_GRID = 24;
export const ICON_STROKE = 2;
