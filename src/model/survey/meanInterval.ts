import { cutTo, type Interval, Z_95 } from './Interval.ts';

/** 97.5 % quantiles of Student's t for 1 to 30 degrees of freedom (NIST/SEMATECH e-Handbook, 1.3.6.7.2). */
const T_975: readonly number[] = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11,
  2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];

/** 97.5 % quantile of Student's t; beyond 30 degrees of freedom by the expansion in 1/ν (Abramowitz–Stegun 26.7.5). */
export function tQuantile(freedom: number): number {
  const listed = T_975[freedom - 1];
  if (listed !== undefined) return listed;
  const z = Z_95;
  return z + (z ** 3 + z) / (4 * freedom) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2);
}

export interface MeanOf {
  readonly n: number;
  readonly mean: number;
  /** Standard deviation of the sample, with n − 1. */
  readonly deviation: number;
}

/**
 * Student's t interval of a mean, 95 %: mean ± t(n − 1) · s ÷ √n, cut to the scale. Null where answers do not differ or
 * are fewer than two: then there is nothing to tell the spread from. Source: NIST/SEMATECH e-Handbook, 1.3.5.2.
 */
export function meanInterval({ n, mean, deviation }: MeanOf, least: number, most: number): Interval | null {
  if (n < 2 || deviation === 0) return null;
  const half = (tQuantile(n - 1) * deviation) / Math.sqrt(n);
  return cutTo({ low: mean - half, high: mean + half }, least, most);
}
