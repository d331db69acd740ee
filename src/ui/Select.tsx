import type { ReactNode } from 'react';
import styles from './Field.module.css';
import { Field, type FieldWords } from './Field.tsx';

interface SelectProps<T extends string> extends FieldWords {
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string; readonly lang?: string }[];
  readonly onChange: (value: T) => void;
}

/** One of a few words: the browser's own list. */
export function Select<T extends string>({ value, options, onChange, ...words }: SelectProps<T>): ReactNode {
  return (
    <Field {...words}>
      {(control) => (
        <select
          {...control}
          className={styles.input}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.currentTarget.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
