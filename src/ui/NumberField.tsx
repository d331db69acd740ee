import type { ReactNode } from 'react';
import { useI18n } from '../i18n/I18nContext.tsx';
import { parseDecimal } from '../lib/parseDecimal.ts';
import styles from './Field.module.css';
import { Field, type FieldWords } from './Field.tsx';
import { useDraft } from './useDraft.ts';

interface NumberFieldProps extends Omit<FieldWords, 'error'> {
  /** Null: nothing is known. */
  readonly value: number | null;
  /** Called on Enter and on leaving the field, with a number inside the limits, or null for an emptied field. */
  readonly onChange: (value: number | null) => void;
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
}

/** A number in Latin, Persian or Arabic digits. What is no number, or out of limits, is said and not taken. */
export function NumberField(props: NumberFieldProps): ReactNode {
  const { value, onChange, min = -Infinity, max = Infinity, whole = false, ...words } = props;
  const { formats, messages } = useI18n();
  // Null: the value itself is shown.
  const [draft, setDraft] = useDraft();
  const parsed = draft === null ? value : parseDecimal(draft);
  const isEmpty = draft !== null && draft.trim() === '';
  const isFine =
    isEmpty || parsed === null
      ? isEmpty || draft === null
      : parsed >= min && parsed <= max && (!whole || Number.isInteger(parsed));
  const limits =
    min > -Infinity && max < Infinity
      ? messages.common.numberBetween(formats.number(min), formats.number(max))
      : min > -Infinity
        ? messages.common.numberAtLeast(formats.number(min))
        : messages.common.numberWanted;
  const commit = (): void => {
    if (draft === null || !isFine) return;
    setDraft(null);
    if (parsed !== value) onChange(isEmpty ? null : parsed);
  };
  return (
    <Field {...words} error={isFine ? undefined : limits}>
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          dir="ltr"
          className={styles.input}
          value={
            draft ?? (value === null ? '' : formats.number(value, { maximumFractionDigits: 6, useGrouping: false }))
          }
          onChange={(event) => setDraft(event.currentTarget.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
            else if (event.key === 'Escape' && draft !== null) {
              // The first Escape takes back what was typed; the next one is for whoever is around.
              event.stopPropagation();
              setDraft(null);
            }
          }}
        />
      )}
    </Field>
  );
}
