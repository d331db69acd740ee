import type { Direction } from '../../lib/direction.ts';
import type { Id } from '../../model/id.ts';
import type { Quadrant } from '../../model/matrix/quadrant.ts';
import type { Rect, TextRun } from '../Layout.ts';

// The geometry of the impact × effort matrix in CSS pixels, origin at the top left, already mirrored: effort grows in
// the reading direction, impact always grows upwards.

/** A card that has both an impact and an effort. */
export interface MatrixItem {
  readonly id: Id;
  readonly impact: number;
  /** Person-months, above zero. */
  readonly effort: number;
  /** Radius of its dot, at most `MATRIX_METRICS.maxRadius`. */
  readonly radius: number;
  readonly text: string;
}

/** A dot at its true effort, in one of the rows of its impact. */
export interface MatrixDot {
  /** The cards that stand here: one, or all of a cluster, the most important first. */
  readonly ids: readonly [Id, ...Id[]];
  readonly impact: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The words of the first card, relative to (x, y); null where there is no room for them. */
  readonly label: TextRun | null;
}

export interface AxisNotch {
  readonly value: number;
  /** Middle of the notch along its axis. */
  readonly at: number;
}

export interface MatrixPlane {
  readonly direction: Direction;
  readonly width: number;
  readonly height: number;
  /** Where dots stand; outside are the words of the axes. */
  readonly plot: Rect;
  readonly impacts: readonly AxisNotch[];
  readonly efforts: readonly AxisNotch[];
  /** Height of the strip of one impact. */
  readonly band: number;
  readonly quadrants: readonly (Rect & { readonly quadrant: Quadrant })[];
  /** The smallest and largest effort on the axis, person-months. */
  readonly range: readonly [number, number];
}

export interface MatrixLayout {
  readonly plane: MatrixPlane;
  readonly dots: readonly MatrixDot[];
  /** Cards without a dot of their own or without words: they are reached through their cluster or by focus. */
  readonly clustered: number;
  readonly unlabelled: number;
}
