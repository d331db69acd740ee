import { type ReactNode, useMemo, useState } from 'react';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import type { Id } from '../../../model/id.ts';
import { linksOfCard } from '../../../model/queries.ts';
import { answersOf, metricResult } from '../../../model/survey/metricResult.ts';
import { parseAnswers } from '../../../model/survey/parseAnswers.ts';
import { isSurveyMeasure, SURVEY_SCALES } from '../../../model/survey/SurveyMethod.ts';
import { surveyResult } from '../../../model/survey/surveyResult.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { DateField } from '../../map/inspector/DateField.tsx';
import { AnswersField } from './AnswersField.tsx';
import { keepResult } from './keepResult.ts';
import { MeasuredSelect } from './MeasuredSelect.tsx';
import styles from './SurveyDialog.module.css';
import { SurveyOutcome } from './SurveyOutcome.tsx';
import { SurveyQuestion } from './SurveyQuestion.tsx';

export interface SurveyDialogProps {
  /** The metric card whose answers are changed; null: a new one. */
  readonly metricId: Id | null;
  /** The card that was asked about, as far as it is known. */
  readonly measuredId: Id | null;
  readonly onClose: () => void;
}

/** Pasted answers become a metric card of a touchpoint. Nothing is stored before every row is an answer. */
export function SurveyDialog({ metricId, measuredId, onClose }: SurveyDialogProps): ReactNode {
  const { common, evidence } = useMessages();
  const words = evidence.survey;
  const context = useActionContext();
  const doc = useSessionState((state) => state.doc);
  const metric = metricId === null ? undefined : doc.cards.get(metricId);
  const kept = metric ? answersOf(metric) : null;
  const [question, setQuestion] = useState(() => {
    const known = metric && metricResult(metric);
    if (known && known !== 'differs') return { measure: known.measure, method: known.method };
    const measure = metric && isSurveyMeasure(metric.measure) ? metric.measure : 'nps';
    return { measure, method: SURVEY_SCALES[measure].methods[0] };
  });
  const [text, setText] = useState('');
  const [measured, setMeasured] = useState<Id | null>(() => {
    const link = linksOfCard(doc, metricId ?? '').find(
      ({ kind, fromId }) => kind === 'measures' && fromId === metricId,
    );
    return measuredId ?? link?.toId ?? null;
  });
  const [name, setName] = useState(metric?.text ?? '');
  const [reference, setReference] = useState(
    () => metric?.sources.find(({ kind }) => kind === 'survey')?.reference ?? '',
  );
  const [measuredOn, setMeasuredOn] = useState(metric?.measuredOn ?? null);
  const { measure, method } = question;
  const answers = useMemo(() => parseAnswers(text, measure), [text, measure]);
  const usesKept = text.trim() === '' && kept !== null && metric?.measure === measure;
  const counts = usesKept ? kept : answers.counts;
  const isFine = usesKept || (answers.n > 0 && answers.faults.length === 0 && !answers.isTooLong);
  const result = useMemo(
    () => (isFine ? surveyResult(measure, method, counts) : null),
    [isFine, measure, method, counts],
  );
  return (
    <Dialog
      title={words.title}
      width="wide"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button
            variant="primary"
            icon="metric"
            disabled={result === null}
            onClick={() => {
              if (!result) return;
              onClose();
              keepResult(context, { metricId, measuredId: measured, result, name, reference, measuredOn });
            }}
          >
            {metric ? words.replace : words.add}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.column}>
          <SurveyQuestion {...question} onChange={(measure, method) => setQuestion({ measure, method })} />
          <AnswersField measure={measure} text={text} answers={answers} hasKept={kept !== null} onText={setText} />
        </div>
        <div className={styles.column}>
          <div aria-live="polite" className={styles.outcome}>
            {result ? <SurveyOutcome result={result} /> : <p className={styles.waiting}>{words.waiting}</p>}
          </div>
          <MeasuredSelect doc={doc} value={measured} onChange={setMeasured} />
          <TextField label={words.text} hint={words.textHint} value={name} onChange={setName} />
          <TextField label={words.reference} hint={words.referenceHint} value={reference} onChange={setReference} />
          <DateField label={words.measuredOn} value={measuredOn} onChange={setMeasuredOn} />
        </div>
      </div>
    </Dialog>
  );
}
