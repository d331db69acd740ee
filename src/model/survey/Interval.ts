/** Where the number of all customers is likely to lie, at a confidence of 95 %. Both ends belong to it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** 97.5 % quantile of the standard normal distribution: two-sided 95 %. */
export const Z_95 = 1.959963984540054;

/** An interval cut to what is possible at all. */
export const cutTo = ({ low, high }: Interval, least: number, most: number): Interval => ({
  low: Math.max(least, low),
  high: Math.min(most, high),
});
