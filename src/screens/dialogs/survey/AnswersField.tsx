import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import { type Answers, MOST_ANSWERS } from '../../../model/survey/parseAnswers.ts';
import { SURVEY_SCALES, type SurveyMeasure } from '../../../model/survey/SurveyMethod.ts';
import { TextField } from '../../../ui/TextField.tsx';
import styles from './SurveyDialog.module.css';

interface AnswersFieldProps {
  readonly measure: SurveyMeasure;
  readonly text: string;
  readonly answers: Answers;
  /** The card has answers that stay when nothing is pasted. */
  readonly hasKept: boolean;
  readonly onText: (text: string) => void;
}

/** Rows shown of those that are refused. */
const MOST_FAULTS = 8;

/** Where answers are pasted, and what was read: how many, what was left out, and each row that is no answer. */
export function AnswersField({ measure, text, answers, hasKept, onText }: AnswersFieldProps): ReactNode {
  const words = useMessages().evidence.survey;
  const { least, most } = SURVEY_SCALES[measure];
  const { faults, blanks, heading, n, isTooLong } = answers;
  const notes = [
    ...(n > 0 || blanks > 0 ? [words.counted(n)] : []),
    ...(blanks > 0 ? [words.blanks(blanks)] : []),
    ...(heading !== null ? [words.heading(heading)] : []),
  ];
  return (
    <div className={styles.answers}>
      <TextField
        multiline
        autoFocus
        label={words.answers}
        hint={hasKept ? `${words.answersHint} ${words.answersKept}` : words.answersHint}
        value={text}
        onChange={onText}
      />
      {text.trim() !== '' && (
        <div role="status">
          <ul className={styles.notes}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      )}
      {(faults.length > 0 || isTooLong) && (
        <div className={styles.faults} role="alert">
          {isTooLong && <p>{words.tooLong(MOST_ANSWERS)}</p>}
          {faults.length > 0 && (
            <>
              <p>{words.refused(faults.length)}</p>
              <ul>
                {faults.slice(0, MOST_FAULTS).map(({ row, text, code }) => (
                  <li key={row}>
                    {words.row(
                      row,
                      text.length > 30 ? `${text.slice(0, 30)}…` : text,
                      code === 'outOfScale' ? words.fault.outOfScale(least, most) : words.fault[code],
                    )}
                  </li>
                ))}
                {faults.length > MOST_FAULTS && <li>{words.moreFaults(faults.length - MOST_FAULTS)}</li>}
              </ul>
            </>
          )}
        </div>
      )}
    </div>
  );
}
