import type { ReactNode } from 'react';
import { useActionContext } from '../../actions/ActionsContext.tsx';
import { useSession } from '../../editor/SessionContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { Card } from '../../model/records/card.ts';
import { answersOf, metricResult } from '../../model/survey/metricResult.ts';
import { isSurveyMeasure, SURVEY_SCALES } from '../../model/survey/SurveyMethod.ts';
import { surveyResult } from '../../model/survey/surveyResult.ts';
import { Button } from '../../ui/Button.tsx';
import { amountText } from '../dialogs/survey/resultWords.ts';
import { SurveyOutcome } from '../dialogs/survey/SurveyOutcome.tsx';
import styles from './MetricAnswers.module.css';

/** The answers behind a metric card: how sure its number is and how they are spread. Without answers: a way to them. */
export function MetricAnswers({ card }: { readonly card: Card }): ReactNode {
  const i18n = useI18n();
  const words = i18n.messages.evidence.survey;
  const session = useSession();
  const { open } = useActionContext();
  const { id, measure } = card;
  if (measure !== null && !isSurveyMeasure(measure)) return null;
  const result = metricResult(card);
  const counts = answersOf(card);
  const own = measure && counts && surveyResult(measure, SURVEY_SCALES[measure].methods[0], counts);
  return (
    <div className={styles.answers}>
      {result !== null && result !== 'differs' && <SurveyOutcome result={result} />}
      {result === 'differs' && own && (
        <>
          <p className={styles.differs}>{words.differs}</p>
          <Button
            onClick={() => session.edit.setCards({ ids: [id], patch: { value: own.value, unit: own.unit, n: own.n } })}
          >
            {words.fix(amountText(i18n, own, own.value))}
          </Button>
        </>
      )}
      <div>
        <Button
          variant="quiet"
          icon={counts ? 'edit' : 'paste'}
          onClick={() => open({ name: 'survey', metricId: id, measuredId: null })}
        >
          {counts ? words.edit : i18n.messages.actions.pasteSurvey}
        </Button>
      </div>
    </div>
  );
}
