import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import { SegmentedScale } from '../../../ui/SegmentedScale.tsx';
import styles from './Inspector.module.css';

interface LevelScaleProps {
  readonly label: string;
  /** Null: not scored; undefined: the edited cards differ. */
  readonly value: number | null | undefined;
  readonly levels: readonly number[];
  /** What a level means; levels without a word have none. */
  readonly wordOf: (level: number) => string | undefined;
  readonly textOf?: (level: number) => string;
  readonly onChange: (value: number | null) => void;
  readonly color?: string | undefined;
}

/** A short scale of numbers with a word for the chosen one. Pressing the chosen one again takes it away. */
export function LevelScale({ label, value, levels, wordOf, textOf, onChange, color }: LevelScaleProps): ReactNode {
  const { formats, messages } = useI18n();
  const word = value === undefined ? messages.inspector.mixed : value === null ? undefined : wordOf(value);
  // Many levels need the whole width, so that each stays a target of 24 px.
  const isLong = levels.length > 6;
  return (
    <div className={styles.level} data-many={isLong || undefined}>
      <SegmentedScale
        inline={!isLong}
        clearable
        label={label}
        value={value ?? null}
        options={levels.map((level) => {
          const hint = wordOf(level);
          return { value: level, label: (textOf ?? formats.number)(level), ...(hint === undefined ? {} : { hint }) };
        })}
        onChange={onChange}
        {...(color === undefined ? {} : { color })}
      />
      {word !== undefined && (
        <span className={styles.levelWord} aria-hidden="true">
          {word}
        </span>
      )}
    </div>
  );
}
