import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import { COUNTED, SURVEY_SCALES, sideOf } from '../../../model/survey/SurveyMethod.ts';
import type { SurveyResult } from '../../../model/survey/surveyResult.ts';
import styles from './Distribution.module.css';

/** How often each answer was given, as bars; those that count for the result are filled, those against it hatched. */
export function Distribution({ result }: { readonly result: SurveyResult }): ReactNode {
  const { messages, formats } = useI18n();
  const words = messages.evidence.survey;
  const { measure, method, counts, n } = result;
  const { least, most } = SURVEY_SCALES[measure];
  const answers = Array.from({ length: most - least + 1 }, (_, index) => least + index);
  const highest = Math.max(...answers.map((answer) => counts.get(answer) ?? 0));
  const isMean = COUNTED[method] === null;
  const lookOf = (answer: number) => (isMean ? 'good' : sideOf(method, answer));
  const { net, share } = words.sides;
  const legend: Readonly<Record<string, string>> = isMean ? {} : method === 'promotersLessDetractors' ? net : share;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        {words.distribution}
        {Object.entries(legend).map(([side, name]) => (
          <span key={side} className={styles.side}>
            <span className={styles.swatch} data-side={side} aria-hidden="true" />
            {name}
          </span>
        ))}
      </figcaption>
      <ol className={styles.bars}>
        {answers.map((answer) => {
          const count = counts.get(answer) ?? 0;
          const share = formats.percent(count / n);
          const name = words.bar(formats.number(answer), count, share);
          return (
            <li key={answer} className={styles.column} aria-label={name} title={name}>
              <span className={styles.count} aria-hidden="true">
                {count > 0 && formats.number(count)}
              </span>
              <span
                className={styles.bar}
                data-side={lookOf(answer)}
                style={{ blockSize: `${Math.round((64 * count) / highest)}px` }}
              />
              <span className={styles.answer} aria-hidden="true">
                {formats.number(answer)}
              </span>
            </li>
          );
        })}
      </ol>
    </figure>
  );
}
