import type { Id } from '../id.ts';
import { isEqualScore } from './isEqualScore.ts';
import type { Score } from './scoreOf.ts';

/** An item and its score, as the models see it. */
export interface ScoredItem {
  readonly id: Id;
  readonly score: Score;
}

/** An item that has a place in the ranking. */
export interface RankedItem {
  readonly id: Id;
  readonly score: Extract<Score, { readonly kind: 'scored' }>;
  /** 1 is first. Items of one score share the better place, and the next place is left out: 1, 2, 2, 4. */
  readonly rank: number;
  /** Whether it shares its place. */
  readonly tied: boolean;
}

export interface UnscoredItem {
  readonly id: Id;
  readonly score: Extract<Score, { readonly kind: 'notScored' }>;
}

export interface Ranking {
  readonly ranked: readonly RankedItem[];
  /** In the order in which they were given. */
  readonly unscored: readonly UnscoredItem[];
}

/**
 * Ranks items by their scores, the highest first (competition ranking). Items of one score keep the order in which they
 * were given, so that the list stands still; what is not scored is listed apart.
 */
export function rankItems(items: readonly ScoredItem[]): Ranking {
  const scored: Omit<RankedItem, 'rank' | 'tied'>[] = [];
  const unscored: UnscoredItem[] = [];
  for (const { id, score } of items) {
    if (score.kind === 'scored') scored.push({ id, score });
    else unscored.push({ id, score });
  }
  // The sort is stable.
  scored.sort((a, b) => b.score.value - a.score.value);
  const same = (a: number, b: number): boolean => {
    const one = scored[a];
    const other = scored[b];
    return one !== undefined && other !== undefined && isEqualScore(one.score.value, other.score.value);
  };
  let rank = 0;
  const ranked = scored.map((item, index): RankedItem => {
    if (!same(index - 1, index)) rank = index + 1;
    return { ...item, rank, tied: same(index - 1, index) || same(index, index + 1) };
  });
  return { ranked, unscored };
}
