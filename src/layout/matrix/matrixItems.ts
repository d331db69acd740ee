import type { Card } from '../../model/records/card.ts';
import type { MatrixItem } from './MatrixLayout.ts';
import { MATRIX_METRICS } from './matrixPlane.ts';

/** The radius of a dot whose reach nobody knows. */
const UNKNOWN = 7;

/** The cards that have both an impact and an effort, in their order; the area of their dots grows with the reach. */
export function matrixItems(cards: readonly Card[]): readonly MatrixItem[] {
  const { minRadius, maxRadius } = MATRIX_METRICS;
  const most = cards.reduce((most, { reach }) => Math.max(most, reach ?? 0), 1);
  return cards.flatMap(({ id, impact, effort, reach, text }) => {
    if (impact === null || effort === null) return [];
    const radius = reach === null ? UNKNOWN : Math.round(minRadius + (maxRadius - minRadius) * Math.sqrt(reach / most));
    return [{ id, impact, effort, radius, text }];
  });
}
