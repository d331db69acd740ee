import { assert } from '../../lib/assert.ts';
import { cutTo, type Interval, Z_95 } from './Interval.ts';

/** Variance of scores that are +1 for a share of answers, −1 for another, and 0 for the rest. */
export const netVariance = (plus: number, minus: number): number => plus + minus - (plus - minus) ** 2;

/** What is added to promoters and detractors each, and to all answers: their prior weight. */
const ADDED = { side: 0.75, all: 3 } as const;

/**
 * Adjusted Wald interval of a net share (NPS), 95 %, as shares −1…1: the normal interval from the variance of the
 * scores +1, 0, −1, after three answers were added (¾ promoter, 1½ passive, ¾ detractor). Without them five promoters
 * would give 100 ± 0. Null for fewer than two answers. Source: B. Rocks, “Interval Estimation for the ‘Net Promoter
 * Score’”, The American Statistician 70 (2016), 365–372; J. R. Lewis and J. Sauro, measuringu.com, 2021.
 */
export function netShareInterval(promoters: number, detractors: number, n: number): Interval | null {
  assert(promoters >= 0 && detractors >= 0 && promoters + detractors <= n, 'promoters and detractors are some of all');
  if (n < 2) return null;
  const plus = (promoters + ADDED.side) / (n + ADDED.all);
  const minus = (detractors + ADDED.side) / (n + ADDED.all);
  const half = Z_95 * Math.sqrt(netVariance(plus, minus) / (n + ADDED.all));
  return cutTo({ low: plus - minus - half, high: plus - minus + half }, -1, 1);
}
