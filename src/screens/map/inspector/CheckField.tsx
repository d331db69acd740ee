import { type ReactNode, useId } from 'react';
import styles from './Inspector.module.css';

interface CheckFieldProps {
  readonly label: string;
  /** Undefined: the edited things differ. */
  readonly checked: boolean | undefined;
  readonly onChange: (checked: boolean) => void;
}

/** Yes or no. */
export function CheckField({ label, checked, onChange }: CheckFieldProps): ReactNode {
  const id = useId();
  return (
    <div className={styles.check}>
      <input
        id={id}
        type="checkbox"
        className={styles.box}
        checked={checked ?? false}
        ref={(box) => {
          if (box) box.indeterminate = checked === undefined;
        }}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label htmlFor={id} dir="auto">
        {label}
      </label>
    </div>
  );
}
