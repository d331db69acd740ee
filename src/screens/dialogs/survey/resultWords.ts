import type { I18n } from '../../../i18n/I18nContext.tsx';
import type { SurveyResult } from '../../../model/survey/surveyResult.ts';

type Shown = Pick<SurveyResult, 'measure' | 'unit'>;

/** A number in the unit of a result: +42, 70.5%, 3.9. */
export function amountText({ formats }: I18n, { measure, unit }: Shown, value: number, decimals?: number): string {
  if (unit === '%') return formats.number(value / 100, { style: 'percent', maximumFractionDigits: decimals ?? 1 });
  const options = { maximumFractionDigits: decimals ?? (measure === 'nps' ? 1 : 2) };
  return formats.number(value, measure === 'nps' ? { ...options, signDisplay: 'exceptZero' } : options);
}

/** The confidence interval in words; why there is none where there is none. */
export function intervalText(i18n: I18n, result: SurveyResult): string {
  const { survey } = i18n.messages.evidence;
  const { interval, n, unit, measure } = result;
  if (interval === null) return n === 1 ? survey.noInterval.one : survey.noInterval.alike;
  const end = (value: number): string => amountText(i18n, result, value, unit === '' && measure !== 'nps' ? 2 : 0);
  return survey.interval(end(interval.low), end(interval.high));
}
