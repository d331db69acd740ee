import type { Card } from '../../model/records/card.ts';
import type { MatrixItem } from './MatrixLayout.ts';
import { MATRIX_METRICS } from './matrixPlane.ts';

/** The radius of a dot whose reach nobody knows. */
const UNKNOWN = 7;

/** The cards that have both an impact and an effort, and those that wait for one of them. Both keep their order. */
export function matrixItems(cards: readonly Card[]): {
  readonly items: readonly MatrixItem[];
  readonly waiting: readonly Card[];
} {
  const { minRadius, maxRadius } = MATRIX_METRICS;
  const most = Math.max(1, ...cards.map(({ reach }) => reach ?? 0));
  const items: MatrixItem[] = [];
  const waiting: Card[] = [];
  for (const card of cards) {
    const { id, impact, effort, reach, text } = card;
    if (impact === null || effort === null) {
      waiting.push(card);
      continue;
    }
    // The area of a dot grows with the reach.
    const radius = reach === null ? UNKNOWN : Math.round(minRadius + (maxRadius - minRadius) * Math.sqrt(reach / most));
    items.push({ id, impact, effort, radius, text });
  }
  return { items, waiting };
}
