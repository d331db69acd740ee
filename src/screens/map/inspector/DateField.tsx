import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import fieldStyles from '../../../ui/Field.module.css';
import { Field } from '../../../ui/Field.tsx';

interface DateFieldProps {
  readonly label: string;
  /** ISO date. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A day, chosen with the browser's own field; below it as the user's calendar writes it. */
export function DateField({ label, value, onChange }: DateFieldProps): ReactNode {
  const { formats } = useI18n();
  const shown = value === null ? undefined : formats.date(new Date(`${value}T12:00:00`), 'long');
  return (
    <Field inline label={label} hint={shown}>
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
