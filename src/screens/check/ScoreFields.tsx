import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { SegmentedScale } from '../../ui/SegmentedScale.tsx';
import styles from './Check.module.css';

/** A score that may still lack one of its sides. */
export interface HalfScore {
  readonly severity: number | null;
  readonly frequency: number | null;
}

interface ScoreFieldsProps {
  readonly value: HalfScore;
  readonly onChange: (value: HalfScore) => void;
}

const SEVERITIES = [0, 1, 2, 3, 4] as const;
const FREQUENCIES = [1, 2, 3, 4, 5] as const;

/** How bad and how often: what "worst first" is made of. */
export function ScoreFields({ value, onChange }: ScoreFieldsProps): ReactNode {
  const { messages, formats } = useI18n();
  return (
    <div className={styles.scores}>
      <SegmentedScale
        label={messages.check.severity}
        value={value.severity}
        options={SEVERITIES.map((level) => ({
          value: level,
          label: formats.number(level),
          hint: messages.terms.severityLevel[level],
        }))}
        onChange={(severity) => onChange({ ...value, severity })}
      />
      <SegmentedScale
        label={messages.check.frequency}
        value={value.frequency}
        options={FREQUENCIES.map((level) => ({
          value: level,
          label: formats.number(level),
          hint: messages.inspector.frequencyLevel[level],
        }))}
        onChange={(frequency) => onChange({ ...value, frequency })}
      />
    </div>
  );
}
