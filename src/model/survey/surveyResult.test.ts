import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newRow } from '../newRow.ts';
import { answersOf, metricResult } from './metricResult.ts';
import { parseAnswers } from './parseAnswers.ts';
import { SURVEY_MEASURES, SURVEY_SCALES, type SurveyMeasure, type SurveyMethod } from './SurveyMethod.ts';
import { type Counts, surveyResult } from './surveyResult.ts';

const counts = (...pairs: readonly (readonly [number, number])[]): Counts => new Map(pairs);

describe('SRV-3: results', () => {
  // Help of Qualtrics XM, “Net Promoter Score”: 100 answers, 70 promoters, 20 passives, 10 detractors.
  test('NPS is the share of 9–10 less the share of 0–6', () => {
    const result = surveyResult('nps', 'promotersLessDetractors', counts([10, 40], [9, 30], [8, 20], [6, 6], [0, 4]));
    expect(result).toMatchObject({ value: 60, unit: '', n: 100 });
    const ends = surveyResult('nps', 'promotersLessDetractors', counts([7, 1], [8, 1]));
    expect(ends).toMatchObject({ value: 0, n: 2 });
  });

  test.each<[SurveyMeasure, SurveyMethod, number, string]>([
    // 1–5: one each of 1, 2, 3, then two of 4 and five of 5.
    ['csat', 'topTwo', 70, '%'],
    ['csat', 'mean', 3.9, ''],
    ['ces', 'easeTopThree', 50, '%'],
    ['ces', 'easeMean', 3.9, ''],
    ['ces', 'effortBottomThree', 30, '%'],
    ['ces', 'effortMean', 3.9, ''],
  ])('%s by %s', (measure, method, value, unit) => {
    const given = counts([1, 1], [2, 1], [3, 1], [4, 2], [5, 5]);
    expect(surveyResult(measure, method, given)).toMatchObject({ value, unit, n: 10 });
  });

  test('no answers have no result', () => {
    expect(surveyResult('csat', 'topTwo', counts())).toBeNull();
  });

  test('is inside its scale and its interval, whatever the answers', () => {
    fc.assert(
      fc.property(anyAnswers(), ({ measure, method, answers }) => {
        const { least, most } = SURVEY_SCALES[measure];
        const result = surveyResult(measure, method, parseAnswers(answers.join('\n'), measure).counts);
        expect(result?.n).toBe(answers.length);
        const { value = NaN, unit, interval } = result ?? {};
        const bounds = method === 'promotersLessDetractors' ? [-100, 100] : unit === '%' ? [0, 100] : [least, most];
        for (const end of [value, interval?.low ?? value, interval?.high ?? value]) {
          expect(end).toBeGreaterThanOrEqual(bounds[0] ?? 0);
          expect(end).toBeLessThanOrEqual(bounds[1] ?? 0);
        }
        // The value is rounded to what is shown.
        if (interval) expect(interval.low - 0.05 <= value && value <= interval.high + 0.05).toBe(true);
      }),
    );
  });

  test('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(anyAnswers(), fc.infiniteStream(fc.nat()), ({ measure, method, answers }, keys) => {
        const keyed = answers.map((answer) => ({ answer, key: keys.next().value ?? 0 }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ answer }) => answer);
        const of = (list: readonly number[]) => {
          const result = surveyResult(measure, method, parseAnswers(list.join('\n'), measure).counts);
          return { ...result, counts: null };
        };
        const [first, second] = [of(answers), of(shuffled)];
        expect(second).toEqual(first);
      }),
    );
  });
});

describe('SRV-7: a metric card knows its interval again', () => {
  test('from the answers that it keeps, by the method that gives its value', () => {
    fc.assert(
      fc.property(anyAnswers(), ({ measure, method, answers }) => {
        const result = surveyResult(measure, method, parseAnswers(answers.join('\n'), measure).counts);
        const distribution = Object.fromEntries(result?.counts ?? []);
        const { value = null, unit = '' } = result ?? {};
        const card = newRow('cards', { id: 'm', order: 'a0', kind: 'metric', measure, value, unit, distribution });
        const again = metricResult(card);
        expect(again).toMatchObject({ value, unit, n: answers.length });
        expect(again).toHaveProperty('interval', result?.interval);
      }),
    );
  });

  test('not when its value was written by hand, or its answers are not of its scale', () => {
    const card = { measure: 'csat', value: 70, unit: '%', n: 10, distribution: { 5: 7, 1: 3 } } as const;
    expect(metricResult(card)).toMatchObject({ method: 'topTwo', value: 70 });
    expect(metricResult({ ...card, value: 71 })).toBe('differs');
    expect(metricResult({ ...card, distribution: null })).toBeNull();
    expect(metricResult({ ...card, measure: 'churn' })).toBeNull();
    for (const distribution of [{ 6: 1 }, { x: 1 }, { 4: 0.5 }, { '4.5': 1 }])
      expect(answersOf({ ...card, distribution })).toBeNull();
  });
});

/** Answers on a measure's scale, and one of its methods. */
function anyAnswers() {
  return fc
    .record({ measure: fc.constantFrom(...SURVEY_MEASURES), pick: fc.nat({ max: 3 }) })
    .chain(({ measure, pick }) => {
      const { least, most, methods } = SURVEY_SCALES[measure];
      return fc.record({
        measure: fc.constant(measure),
        method: fc.constant(methods[pick % methods.length] ?? methods[0]),
        answers: fc.array(fc.integer({ min: least, max: most }), { minLength: 1, maxLength: 80 }),
      });
    });
}
