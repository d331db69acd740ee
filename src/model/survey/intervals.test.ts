import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanInterval, tQuantile } from './meanInterval.ts';
import { netShareInterval, netVariance } from './netShareInterval.ts';
import { wilsonInterval } from './wilsonInterval.ts';

describe('SRV-4: published worked examples', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998), 857–872, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('Wilson interval of %i in %i', (hits, n, low, high) => {
    const interval = wilsonInterval(hits, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  // “How can I calculate margin of error in a NPS result?”, stats.stackexchange.com/q/18603, answer of W. Huber: half
  // promoters, a third passives, a sixth detractors: score 1/3, variance 5/9, standard error of 324 answers 4.1 %.
  test('variance and standard error of an NPS', () => {
    expect(netVariance(1 / 2, 1 / 6)).toBeCloseTo(5 / 9, 12);
    expect(Math.sqrt(netVariance(1 / 2, 1 / 6) / 324)).toBeCloseTo(0.041, 3);
  });

  // The same adjustment as nps_test(test = "adjusted.wald", pseudo_observations = c(0.75, 1.5, 0.75)) of the R package
  // NPS by B. Rocks, written out: 33 answers, 18 promoters, 6 detractors become 36 with 18.75 and 6.75.
  test('adjusted Wald interval of an NPS', () => {
    const middle = 12 / 36;
    const half = 1.959964 * Math.sqrt((25.5 / 36 - middle ** 2) / 36);
    const interval = netShareInterval(18, 6, 33);
    expect(interval?.low).toBeCloseTo(middle - half, 6);
    expect(interval?.high).toBeCloseTo(middle + half, 6);
  });

  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.2: heat flow meter, ZARR13.DAT.
  test('t interval of a mean', () => {
    const interval = meanInterval({ n: 195, mean: 9.26146, deviation: 0.0227881 }, 0, 10);
    expect(interval?.low).toBeCloseTo(9.258242, 5);
    expect(interval?.high).toBeCloseTo(9.264679, 5);
  });

  // The same handbook, 1.3.6.7.2, upper critical values of Student's t.
  test.each([
    [1, 12.706],
    [10, 2.228],
    [30, 2.042],
    [31, 2.04],
    [40, 2.021],
    [60, 2],
    [100, 1.984],
    [100_000, 1.96],
  ])('t quantile for %i degrees of freedom', (freedom, value) => {
    expect(Math.abs(tQuantile(freedom) - value)).toBeLessThan(0.0006);
  });
});

describe('SRV-4: intervals', () => {
  const shares = fc
    .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }))
    .filter(([a, b, c]) => a + b + c >= 2);

  test('of shares lie inside their bounds, hold the share, and are nowhere of no width', () => {
    fc.assert(
      fc.property(shares, ([promoters, passives, detractors]) => {
        const n = promoters + passives + detractors;
        const share = wilsonInterval(promoters, n);
        expect(share.low).toBeGreaterThanOrEqual(0);
        expect(share.high).toBeLessThanOrEqual(1);
        expect(share.low).toBeLessThanOrEqual(promoters / n);
        expect(share.high).toBeGreaterThanOrEqual(promoters / n);
        expect(share.high).toBeGreaterThan(share.low);
        const net = netShareInterval(promoters, detractors, n);
        const score = (promoters - detractors) / n;
        expect(net?.low).toBeGreaterThanOrEqual(-1);
        expect(net?.high).toBeLessThanOrEqual(1);
        expect(net?.low).toBeLessThanOrEqual(score);
        expect(net?.high).toBeGreaterThanOrEqual(score);
        expect(net?.high).toBeGreaterThan(net?.low ?? 1);
      }),
    );
  });

  test('get narrower when the same answers are given by ten times as many', () => {
    fc.assert(
      fc.property(shares, ([promoters, passives, detractors]) => {
        const n = promoters + passives + detractors;
        const width = (times: number): number => {
          const net = netShareInterval(promoters * times, detractors * times, n * times);
          return (net?.high ?? 0) - (net?.low ?? 0);
        };
        const share = (times: number): number => {
          const { low, high } = wilsonInterval(promoters * times, n * times);
          return high - low;
        };
        expect(width(10)).toBeLessThan(width(1));
        expect(share(10)).toBeLessThan(share(1));
      }),
    );
  });

  test('are none where the spread cannot be told', () => {
    expect(netShareInterval(1, 0, 1)).toBeNull();
    expect(meanInterval({ n: 1, mean: 4, deviation: 0 }, 1, 5)).toBeNull();
    expect(meanInterval({ n: 9, mean: 4, deviation: 0 }, 1, 5)).toBeNull();
  });
});
