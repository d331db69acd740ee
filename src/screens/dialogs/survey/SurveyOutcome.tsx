import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import { COUNTED } from '../../../model/survey/SurveyMethod.ts';
import type { SurveyResult } from '../../../model/survey/surveyResult.ts';
import { Distribution } from './Distribution.tsx';
import { amountText, intervalText } from './resultWords.ts';
import styles from './SurveyOutcome.module.css';

/** Below this an interval is so wide that it says little. */
const FEW = 30;

/** What the answers come to: the number, how sure it is, how they are spread, and how it was computed. */
export function SurveyOutcome({ result }: { readonly result: SurveyResult }): ReactNode {
  const i18n = useI18n();
  const { messages, formats } = i18n;
  const words = messages.evidence.survey;
  const { measure, method, n, value } = result;
  const by = method === 'promotersLessDetractors' ? 'net' : COUNTED[method] === null ? 'mean' : 'share';
  return (
    <div className={styles.outcome}>
      <p className={styles.result}>
        <span>{messages.terms.measure[measure]}</span>
        <strong className={styles.value}>{amountText(i18n, result, value)}</strong>
        <span>{words.of(formats.number(n))}</span>
        <span>{intervalText(i18n, result)}</span>
      </p>
      {n < FEW && result.interval && <p className={styles.quiet}>{words.few}</p>}
      <Distribution result={result} />
      <details className={styles.how}>
        <summary>{words.how}</summary>
        <p>{words.formula[method]}</p>
        <p>{words.intervalBy[by]}</p>
        <p>{words.meaning}</p>
      </details>
    </div>
  );
}
