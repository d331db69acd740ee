export const QUADRANTS = ['quickWin', 'bigBet', 'fillIn', 'timeSink'] as const;
/** The four parts of the impact × effort matrix. */
export type Quadrant = (typeof QUADRANTS)[number];

/** The smallest impact that counts as high. */
export const HIGH_IMPACT = 3;
/** The largest effort that counts as low, person-months. */
export const LOW_EFFORT = 1;

/**
 * The quadrant of a place. The borders lie between notches (impact 2 | 3, effort 1 | 3), so that nothing that stands on
 * a notch stands on a border.
 */
export function quadrantOf(impact: number, effort: number): Quadrant {
  if (impact >= HIGH_IMPACT) return effort <= LOW_EFFORT ? 'quickWin' : 'bigBet';
  return effort <= LOW_EFFORT ? 'fillIn' : 'timeSink';
}
