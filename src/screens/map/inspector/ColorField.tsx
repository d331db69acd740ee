import { type ReactNode, useId } from 'react';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import { COLORS, type ColorName } from '../../../model/scales.ts';
import styles from './ColorField.module.css';

interface ColorFieldProps {
  readonly label: string;
  /** A name of the palette or a colour of a file ("#rrggbb"); null: none; undefined: different ones. */
  readonly value: string | null | undefined;
  readonly onChange: (value: ColorName | null) => void;
}

/** The group listens for all: a listener made anew would have React write each of its fields anew at every edit. */
const groupListens = (): void => undefined;

/** A colour of the palette, or none: radio buttons with names. */
export function ColorField({ label, value, onChange }: ColorFieldProps): ReactNode {
  const messages = useMessages();
  const name = useId();
  return (
    <div role="radiogroup" aria-labelledby={`${name}-label`} className={styles.field}>
      <span id={`${name}-label`} className={styles.label}>
        {label}
      </span>
      <div
        className={styles.swatches}
        onChange={({ target }) => {
          if (target instanceof HTMLInputElement) onChange(COLORS.find((color) => color === target.value) ?? null);
        }}
      >
        {[null, ...COLORS].map((color) => (
          <label
            key={color ?? 'none'}
            className={styles.swatch}
            data-color={color ?? 'none'}
            title={color === null ? messages.inspector.none : messages.terms.color[color]}
          >
            <input
              type="radio"
              name={name}
              className={styles.radio}
              aria-label={color === null ? messages.inspector.none : messages.terms.color[color]}
              checked={value === color}
              value={color ?? ''}
              onChange={groupListens}
            />
          </label>
        ))}
      </div>
    </div>
  );
}
