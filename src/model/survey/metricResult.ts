import type { Card } from '../records/card.ts';
import { isSurveyMeasure, SURVEY_SCALES } from './SurveyMethod.ts';
import { type Counts, type SurveyResult, surveyResult } from './surveyResult.ts';

type Metric = Pick<Card, 'measure' | 'value' | 'unit' | 'n' | 'distribution'>;

/** The answers that a metric card keeps; null: none, or some that its scale does not have. */
export function answersOf({ measure, distribution }: Metric): Counts | null {
  if (!isSurveyMeasure(measure) || distribution === null) return null;
  const { least, most } = SURVEY_SCALES[measure];
  const counts = new Map(Object.entries(distribution).map(([answer, count]) => [Number(answer), count]));
  for (const [answer, count] of counts)
    if (!Number.isInteger(answer) || answer < least || answer > most || !Number.isInteger(count)) return null;
  return counts;
}

/**
 * The result behind a metric card: that of the method by which its answers come to its value. Null when the card keeps
 * no answers; `differs` when its value was written by hand and no method gives it.
 */
export function metricResult(card: Metric): SurveyResult | 'differs' | null {
  const { measure, value, unit } = card;
  const counts = answersOf(card);
  if (counts === null || !isSurveyMeasure(measure)) return null;
  const results = SURVEY_SCALES[measure].methods.flatMap((method) => surveyResult(measure, method, counts) ?? []);
  if (results.length === 0) return null;
  return results.find((result) => result.value === value && result.unit === unit.trim()) ?? 'differs';
}
