import type { MatrixDot } from '../../layout/matrix/MatrixLayout.ts';
import type { Id } from '../../model/id.ts';
import type { Way } from '../keys/Way.ts';

const STEP: Readonly<Record<Way, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};
/** Sideways distance counts more than distance ahead. */
const SIDEWAYS = 2;

/** The dot on which a card stands, alone or in a cluster. */
export const dotOf = (dots: readonly MatrixDot[], id: Id | null): MatrixDot | null =>
  (id === null ? undefined : dots.find(({ ids }) => ids.includes(id))) ?? null;

/** The dot that lies next in a direction of the screen; the same one at the edge. */
export function nextDot(dots: readonly MatrixDot[], from: MatrixDot, way: Way): MatrixDot {
  const [dx, dy] = STEP[way];
  let best: { readonly dot: MatrixDot; readonly cost: number } | null = null;
  for (const dot of dots) {
    const ahead = (dot.x - from.x) * dx + (dot.y - from.y) * dy;
    const aside = Math.abs((dot.x - from.x) * dy) + Math.abs((dot.y - from.y) * dx);
    if (ahead < 1) continue;
    const cost = ahead + aside * SIDEWAYS;
    if (!best || cost < best.cost) best = { dot, cost };
  }
  return best?.dot ?? from;
}
