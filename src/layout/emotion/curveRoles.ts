import type { Id } from '../../model/id.ts';
import type { Card } from '../../model/records/card.ts';
import type { CurveRole } from '../Layout.ts';

/**
 * Marks what people remember of a journey (the peak–end rule): the highest, the lowest and the last point of one
 * persona's scored cards, given in the order of time. A flat curve has no peak and no valley, a lone point no role.
 */
export function curveRoles(cards: readonly Card[]): ReadonlyMap<Id, CurveRole> {
  const roles = new Map<Id, CurveRole>();
  const scored = cards.filter((card) => card.score !== null);
  const last = scored.at(-1);
  if (!last || scored.length < 2) return roles;
  const scores = scored.map((card) => card.score ?? 0);
  const highest = Math.max(...scores);
  const lowest = Math.min(...scores);
  if (highest === lowest) return roles.set(last.id, 'end');
  const peak = scored.find((card) => card.score === highest);
  const valley = scored.find((card) => card.score === lowest);
  if (peak) roles.set(peak.id, 'peak');
  if (valley) roles.set(valley.id, 'valley');
  return roles.set(last.id, last === peak ? 'peakEnd' : last === valley ? 'valleyEnd' : 'end');
}
