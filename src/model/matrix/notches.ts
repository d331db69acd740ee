import { EFFORT_PRESETS } from '../scoring/effortPresets.ts';

/** Impact, from minimal to massive: one row of the matrix each. */
export const IMPACTS = [1, 2, 3, 4, 5] as const;

/** The efforts that are offered, person-months. A card may hold any other number above zero. */
export const EFFORTS: readonly number[] = EFFORT_PRESETS.map(({ effort }) => effort);

/** Where a card that has neither begins when it is taken in hand by keys: the middle of both scales. */
export const MIDDLE_NOTCH = { impact: 3, effort: 1 } as const;

/** The value of a scale one notch on; past its ends it stays. A value between two notches goes to the next of them. */
export function notchFrom(scale: readonly number[], value: number, by: 1 | -1): number {
  const next = by === 1 ? scale.find((notch) => notch > value) : scale.findLast((notch) => notch < value);
  return next ?? value;
}
