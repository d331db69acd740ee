import { assert } from '../../lib/assert.ts';
import { cutTo, type Interval, Z_95 } from './Interval.ts';

/**
 * Wilson score interval of a proportion, 95 %, without continuity correction: `hits` of `n`, n ≥ 1, as shares 0–1.
 * It stays inside 0–1 and is honest for few answers, where the usual ± interval is not. Source: E. B. Wilson, JASA 22
 * (1927), 209–212; recommended by R. G. Newcombe, Statistics in Medicine 17 (1998), 857–872, method 3.
 */
export function wilsonInterval(hits: number, n: number): Interval {
  assert(n >= 1 && hits >= 0 && hits <= n, 'hits are some of the answers');
  const z2 = Z_95 ** 2;
  const share = hits / n;
  const middle = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z_95 * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n))) / (1 + z2 / n);
  // Rounding must not leave the share of no or all answers outside.
  return cutTo({ low: hits === 0 ? 0 : middle - half, high: hits === n ? 1 : middle + half }, 0, 1);
}
