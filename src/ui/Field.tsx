import { type ReactNode, useId } from 'react';
import { classNames } from '../lib/classNames.ts';
import styles from './Field.module.css';

export interface FieldWords {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with the value and what to do. */
  readonly error?: string | undefined;
  /** Label beside the control instead of above it. */
  readonly inline?: boolean;
  /** The label is for assistive technology only. */
  readonly hideLabel?: boolean;
}

/** Attributes that tie a control to its words. */
export interface ControlAttributes {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldProps extends FieldWords {
  readonly children: (control: ControlAttributes) => ReactNode;
}

/** A control with its label, hint and error. */
export function Field({ label, hint, error, inline, hideLabel, children }: FieldProps): ReactNode {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={classNames(styles.field, inline && styles.inline, hideLabel && styles.bare)}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.control}>
        {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
        {hint && (
          <p id={`${id}-hint`} className={styles.hint}>
            {hint}
          </p>
        )}
        {error && (
          <p id={`${id}-error`} className={styles.error} role="alert">
            {error}
          </p>
        )}
      </div>
    </div>
  );
}
