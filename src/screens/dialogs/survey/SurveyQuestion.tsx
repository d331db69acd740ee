import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import {
  SURVEY_MEASURES,
  SURVEY_SCALES,
  type SurveyMeasure,
  type SurveyMethod,
} from '../../../model/survey/SurveyMethod.ts';
import { SegmentedScale } from '../../../ui/SegmentedScale.tsx';
import { Select } from '../../../ui/Select.tsx';
import styles from './SurveyDialog.module.css';

interface SurveyQuestionProps {
  readonly measure: SurveyMeasure;
  readonly method: SurveyMethod;
  readonly onChange: (measure: SurveyMeasure, method: SurveyMethod) => void;
}

const isEffort = (method: SurveyMethod): boolean => method.startsWith('effort');

/** Which question was asked, on which scale, and how its answers become one number. */
export function SurveyQuestion({ measure, method, onChange }: SurveyQuestionProps): ReactNode {
  const words = useMessages().evidence.survey;
  const { methods } = SURVEY_SCALES[measure];
  const wordings = methods.some(isEffort) ? (['ease', 'effort'] as const) : [];
  const fitting = methods.filter((one) => isEffort(one) === isEffort(method));
  return (
    <>
      <div>
        <SegmentedScale
          label={words.measure}
          value={measure}
          options={SURVEY_MEASURES.map((one) => ({ value: one, label: one.toUpperCase() }))}
          onChange={(one) => one && onChange(one, SURVEY_SCALES[one].methods[0])}
        />
        <p className={styles.scale}>{words.scale[measure]}</p>
      </div>
      {wordings.length > 0 && (
        <Select
          label={words.wording}
          value={isEffort(method) ? 'effort' : 'ease'}
          options={wordings.map((value) => ({ value, label: words.wordings[value] }))}
          onChange={(wording) => {
            const next = methods.find((one) => isEffort(one) === (wording === 'effort'));
            if (next) onChange(measure, next);
          }}
        />
      )}
      {fitting.length > 1 && (
        <SegmentedScale
          label={words.methodLabel}
          value={method}
          options={fitting.map((one) => ({ value: one, label: words.methodShort[one] }))}
          onChange={(one) => one && onChange(measure, one)}
        />
      )}
    </>
  );
}
