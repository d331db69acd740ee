import { type ReactNode, useState } from 'react';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import { isoDaysLater, readDay, writeDay } from '../../../lib/calendarDay.ts';
import { today } from '../../../lib/today.ts';
import fieldStyles from '../../../ui/Field.module.css';
import { Field } from '../../../ui/Field.tsx';
import { useDraft } from '../../../ui/useDraft.ts';

interface DateFieldProps {
  readonly label: string;
  /** ISO date. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A day in the calendar of the user, written below in words. */
export function DateField(props: DateFieldProps): ReactNode {
  const { formats } = useI18n();
  // The browser's own field knows the Gregorian calendar alone.
  return formats.calendar === 'gregory' ? <ChosenDay {...props} /> : <TypedDay {...props} />;
}

const useWords = (value: string | null): string | undefined => {
  const { formats } = useI18n();
  return value === null ? undefined : formats.date(new Date(`${value}T12:00:00`), 'long');
};

function ChosenDay({ label, value, onChange }: DateFieldProps): ReactNode {
  return (
    <Field inline label={label} hint={useWords(value)}>
      {(control) => (
        <input
          {...control}
          type="date"
          dir="ltr"
          max="9999-12-31"
          className={fieldStyles.input}
          value={value ?? ''}
          onChange={(event) => {
            const { value, validity } = event.currentTarget;
            // A date that is not whole yet reads as empty: it must not empty the stored one.
            if (value !== '' || !validity.badInput) onChange(value === '' ? null : value);
          }}
        />
      )}
    </Field>
  );
}

/** Typed as year/month/day; arrows up and down go a day on or back. What is no day is said and not taken. */
function TypedDay({ label, value, onChange }: DateFieldProps): ReactNode {
  const { formats, messages } = useI18n();
  // Null: the value itself is shown.
  const [draft, setDraft] = useDraft();
  /** Whether the draft has been left: nobody is told that what they are still writing is wrong. */
  const [isLeft, setLeft] = useState(false);
  const typed = draft === null ? value : readDay(draft, formats.calendar);
  const isEmpty = draft !== null && draft.trim() === '';
  const isWrong = draft !== null && !isEmpty && typed === null;
  const shown = (iso: string): string => formats.inDigits(writeDay(iso, formats.calendar));
  const example = shown(today());
  const commit = (): void => {
    setLeft(true);
    if (draft === null || isWrong) return;
    setDraft(null);
    if (typed !== value) onChange(isEmpty ? null : typed);
  };
  return (
    <Field
      inline
      label={label}
      hint={useWords(typed)}
      error={isWrong && isLeft ? messages.common.dayWanted(example) : undefined}
    >
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          dir="ltr"
          placeholder={example}
          className={fieldStyles.input}
          value={draft ?? (value === null ? '' : shown(value))}
          onChange={(event) => {
            setDraft(event.currentTarget.value);
            setLeft(false);
          }}
          onBlur={commit}
          onKeyDown={(event) => {
            const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
            if (event.key === 'Enter') commit();
            else if (by !== 0) {
              event.preventDefault();
              setDraft(null);
              onChange(typed === null ? today() : isoDaysLater(typed, by));
            } else if (event.key === 'Escape' && draft !== null) {
              event.stopPropagation();
              setDraft(null);
            }
          }}
        />
      )}
    </Field>
  );
}
