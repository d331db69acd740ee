import { type ReactNode, useId } from 'react';
import { classNames } from '../lib/classNames.ts';
import fieldStyles from './Field.module.css';
import styles from './SegmentedScale.module.css';

interface SegmentedScaleProps<T extends string | number> {
  readonly label: string;
  /** Null: none is chosen. */
  readonly value: T | null;
  /** `hint` says what a bare number means ("major"). */
  readonly options: readonly { readonly value: T; readonly label: string; readonly hint?: string }[];
  readonly onChange: (value: T | null) => void;
  /** Choosing the chosen one again, or Delete, takes the choice away. */
  readonly clearable?: boolean;
  readonly inline?: boolean;
  readonly hideLabel?: boolean;
  /** CSS colour of the chosen segment; the accent unless told. */
  readonly color?: string;
}

/** The group listens for all: a listener made anew would have React write each of its fields anew at every edit. */
const groupListens = (): void => undefined;

/** One of a few, side by side: 1 2 3 4. A group of radio buttons. */
export function SegmentedScale<T extends string | number>(props: SegmentedScaleProps<T>): ReactNode {
  const { label, value, options, onChange, clearable = false, inline, hideLabel, color } = props;
  const name = useId();
  const optionOf = (target: EventTarget) =>
    target instanceof HTMLInputElement ? options.find((option) => String(option.value) === target.value) : undefined;
  return (
    <div
      role="radiogroup"
      aria-labelledby={`${name}-label`}
      className={classNames(fieldStyles.field, inline && fieldStyles.inline, hideLabel && fieldStyles.bare)}
      onKeyDown={(event) => {
        if (clearable && value !== null && (event.key === 'Delete' || event.key === 'Backspace')) {
          event.stopPropagation();
          onChange(null);
        }
      }}
    >
      <span id={`${name}-label`} className={fieldStyles.label}>
        {label}
      </span>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what its radio buttons tell passes through it. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: radio buttons make clicks of keys themselves. */}
      <div
        className={styles.scale}
        style={color ? ({ '--chosen': color } as Record<string, string>) : undefined}
        onChange={(event) => {
          const chosen = optionOf(event.target);
          if (chosen) onChange(chosen.value);
        }}
        onClick={(event) => {
          if (clearable && value !== null && optionOf(event.target)?.value === value) onChange(null);
        }}
      >
        {options.map((option) => (
          <label key={option.value} className={styles.segment} title={option.hint}>
            <input
              type="radio"
              className={styles.radio}
              name={name}
              value={option.value}
              checked={option.value === value}
              aria-label={option.hint ? `${option.label}, ${option.hint}` : undefined}
              onChange={groupListens}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
