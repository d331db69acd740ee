import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import { SURVEY_SCALES, sideOf } from '../../../model/survey/SurveyMethod.ts';
import type { SurveyResult } from '../../../model/survey/surveyResult.ts';
import styles from './Distribution.module.css';

const SIDES = ['bad', 'neither', 'good'] as const;

/** How often each answer was given, as bars; those that count for the result are filled, those against it hatched. */
export function Distribution({ result }: { readonly result: SurveyResult }): ReactNode {
  const { messages, formats } = useI18n();
  const words = messages.evidence.survey;
  const { measure, method, counts, n } = result;
  const { least, most } = SURVEY_SCALES[measure];
  const answers = Array.from({ length: most - least + 1 }, (_, index) => least + index);
  const highest = Math.max(...answers.map((answer) => counts.get(answer) ?? 0));
  const sides = new Set(answers.map((answer) => sideOf(method, answer)));
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        {words.distribution}
        {sides.size > 1 &&
          SIDES.filter((side) => sides.has(side)).map((side) => (
            <span key={side} className={styles.side}>
              <span className={styles.swatch} data-side={side} aria-hidden="true" />
              {words.sides[side]}
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
                data-side={sideOf(method, answer)}
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
