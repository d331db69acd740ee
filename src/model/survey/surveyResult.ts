import { assert } from '../../lib/assert.ts';
import type { Interval } from './Interval.ts';
import { type MeanOf, meanInterval } from './meanInterval.ts';
import { netShareInterval } from './netShareInterval.ts';
import { COUNTED, LAST_DETRACTOR, SURVEY_SCALES, type SurveyMeasure, type SurveyMethod } from './SurveyMethod.ts';
import { wilsonInterval } from './wilsonInterval.ts';

/** How often each answer was given; answers that nobody gave may be left out. */
export type Counts = ReadonlyMap<number, number>;

/** What answers come to: a number, and how sure it is. */
export interface SurveyResult {
  readonly measure: SurveyMeasure;
  readonly method: SurveyMethod;
  /** NPS −100…100; a share in percent; or a mean on the scale. Shares have one decimal, means two. */
  readonly value: number;
  /** Of `value`. */
  readonly unit: '' | '%';
  readonly n: number;
  /** In the unit of `value`, 95 %; null: too few answers, or all alike where the mean is taken. */
  readonly interval: Interval | null;
  readonly counts: Counts;
}

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals)) || 0;

/** How many answers lie in a range, both ends counted. */
export function countWithin(counts: Counts, from: number, to: number): number {
  let sum = 0;
  for (const [answer, count] of counts) if (answer >= from && answer <= to) sum += count;
  return sum;
}

function meanOf(counts: Counts, n: number): MeanOf {
  let sum = 0;
  let squares = 0;
  for (const [answer, count] of counts) {
    sum += answer * count;
    squares += answer * answer * count;
  }
  // In whole numbers, so that neither the order nor rounding tells: answers that are all alike have a spread of 0.
  const spread = n * squares - sum * sum;
  return { n, mean: sum / n, deviation: n < 2 ? 0 : Math.sqrt(spread / (n * (n - 1))) };
}

const percent = ({ low, high }: Interval): Interval => ({ low: low * 100, high: high * 100 });

/** What answers come to by a method of the measure; null: there is no answer. Their order makes no difference. */
export function surveyResult(measure: SurveyMeasure, method: SurveyMethod, counts: Counts): SurveyResult | null {
  const { least, most, methods } = SURVEY_SCALES[measure];
  assert(methods.includes(method), 'the method belongs to the measure');
  const n = countWithin(counts, least, most);
  assert(n === countWithin(counts, -Infinity, Infinity), 'every answer is on the scale');
  if (n === 0) return null;
  const given = { measure, method, n, counts };
  const range = COUNTED[method];
  if (range === null) {
    const mean = meanOf(counts, n);
    return { ...given, value: rounded(mean.mean, 2), unit: '', interval: meanInterval(mean, least, most) };
  }
  const hits = countWithin(counts, ...range);
  if (method === 'promotersLessDetractors') {
    const detractors = countWithin(counts, least, LAST_DETRACTOR);
    const interval = netShareInterval(hits, detractors, n);
    const value = rounded((100 * (hits - detractors)) / n, 1);
    return { ...given, value, unit: '', interval: interval && percent(interval) };
  }
  return { ...given, value: rounded((100 * hits) / n, 1), unit: '%', interval: percent(wilsonInterval(hits, n)) };
}
