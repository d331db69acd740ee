import type { RankedItem } from '../../../model/scoring/rankItems.ts';

const WANTED = 3;

/**
 * What to do next: the first three places. How many more share the last of them is told with them, since the order
 * inside a tie says nothing.
 */
export function nextItems(ranked: readonly RankedItem[]): {
  readonly items: readonly RankedItem[];
  readonly others: number;
} {
  const items = ranked.slice(0, WANTED);
  const last = items.at(-1)?.rank;
  const others = ranked.slice(WANTED).findIndex(({ rank }) => rank !== last);
  return { items, others: others < 0 ? ranked.length - items.length : others };
}
