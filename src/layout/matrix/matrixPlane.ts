import type { Direction } from '../../lib/direction.ts';
import { EFFORTS, IMPACTS } from '../../model/matrix/notches.ts';
import { HIGH_IMPACT, LOW_EFFORT } from '../../model/matrix/quadrant.ts';
import { startToX } from '../mirror.ts';
import type { MatrixPlane } from './MatrixLayout.ts';

/** Sizes of the matrix in CSS pixels. */
export const MATRIX_METRICS = {
  /** Beside the plot, for the numbers of impact. */
  side: 44,
  /** Below the plot, for the numbers of effort. */
  foot: 44,
  /** At the top and at the bottom inside the plot, for the names of the quadrants. */
  titles: 28,
  /** Distance of rows and least distance of dots in a row: dots can be pressed without hitting another. */
  pitch: 24,
  maxRadius: 11,
  minRadius: 5,
  /** Between a dot and its words, and between words and the next dot. */
  gap: 4,
  /** Between words and the edges of the plot. */
  edge: 6,
  maxLabel: 200,
  minLabel: 44,
} as const;

export interface MatrixSize {
  readonly width: number;
  readonly height: number;
  readonly direction: Direction;
}

/** Part of the axis (0 to 1) that lies before an effort. */
const shareOf = (effort: number, [least, most]: readonly [number, number]): number =>
  (Math.log(effort) - Math.log(least)) / (Math.log(most) - Math.log(least));

/** Distance of the first and the last notch from the edges of the plot. */
const inset = (plotWidth: number): number => Math.min(64, Math.max(16, plotWidth * 0.08));

/** Distance of an effort from the start edge of the plot, whole pixels: a logarithmic axis. */
export function startOfEffort({ plot, range }: Pick<MatrixPlane, 'plot' | 'range'>, effort: number): number {
  const pad = inset(plot.width);
  return Math.round(pad + shareOf(effort, range) * (plot.width - 2 * pad));
}

/** The x of an effort. */
export const xOfEffort = (plane: Pick<MatrixPlane, 'plot' | 'range' | 'direction'>, effort: number): number =>
  plane.plot.x + startToX(plane.direction, plane.plot.width, startOfEffort(plane, effort), 0);

/** The notch that lies nearest to a place along an axis. */
const nearest = (notches: MatrixPlane['efforts'], at: number): number =>
  notches.reduce((best, notch) => (Math.abs(notch.at - at) < Math.abs(best.at - at) ? notch : best)).value;

/** The notches at a place of the plane: what a dot that is let go there would get. */
export function notchAt(
  plane: MatrixPlane,
  x: number,
  y: number,
  /** An effort between the presets that can be kept. */
  own: number | null,
): { readonly impact: number; readonly effort: number } {
  const efforts =
    own === null || plane.efforts.some(({ value }) => value === own)
      ? plane.efforts
      : [...plane.efforts, { value: own, at: xOfEffort(plane, own) }];
  return { impact: nearest(plane.impacts, y), effort: nearest(efforts, x) };
}

/**
 * The axes and quadrants of a matrix. The axis of effort begins where reading begins, so quick wins are the first thing
 * that is read in every language; impact grows upwards in every language, as the emotion axis of the map does.
 */
export function matrixPlane({ width, height, direction }: MatrixSize, efforts: Iterable<number>): MatrixPlane {
  const { side, foot, titles } = MATRIX_METRICS;
  const plot = {
    x: startToX(direction, width, side, width - side),
    y: 0,
    width: width - side,
    height: height - foot,
  };
  let least = Math.min(...EFFORTS);
  let most = Math.max(...EFFORTS);
  for (const effort of efforts) {
    least = Math.min(least, effort);
    most = Math.max(most, effort);
  }
  const range = [least, most] as const;
  const band = (plot.height - 2 * titles) / IMPACTS.length;
  const rowTop = (impact: number): number => titles + (IMPACTS.length - impact) * band;
  const base = { plot, range, direction };
  const after = EFFORTS.find((effort) => effort > LOW_EFFORT) ?? LOW_EFFORT;
  const split = startOfEffort(base, Math.sqrt(LOW_EFFORT * after));
  const middle = Math.round(rowTop(HIGH_IMPACT) + band);
  const quadrant = (start: number, span: number, y: number, tall: number) => ({
    x: plot.x + startToX(direction, plot.width, start, span),
    y,
    width: span,
    height: tall,
  });
  const rest = plot.width - split;
  const below = plot.height - middle;
  return {
    ...base,
    width,
    height,
    band,
    impacts: IMPACTS.map((value) => ({ value, at: Math.round(rowTop(value) + band / 2) })),
    efforts: EFFORTS.map((value) => ({ value, at: xOfEffort(base, value) })),
    quadrants: [
      { quadrant: 'quickWin', ...quadrant(0, split, 0, middle) },
      { quadrant: 'bigBet', ...quadrant(split, rest, 0, middle) },
      { quadrant: 'fillIn', ...quadrant(0, split, middle, below) },
      { quadrant: 'timeSink', ...quadrant(split, rest, middle, below) },
    ],
  };
}
