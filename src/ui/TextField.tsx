import type { ComponentProps, ReactNode } from 'react';
import styles from './Field.module.css';
import { Field, type FieldWords } from './Field.tsx';

interface TextFieldProps extends FieldWords, Pick<ComponentProps<'input'>, 'placeholder' | 'maxLength'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Leaving the field, or Enter in a single line: the moment to end an undo group. */
  readonly onCommit?: () => void;
  /** The field that has the keyboard when its dialog opens. */
  readonly autoFocus?: boolean;
  readonly multiline?: boolean;
  /** Suggestions of a single line. */
  readonly suggestions?: readonly string[];
}

/** A line or a paragraph of text; its direction follows what is written. */
export function TextField(props: TextFieldProps): ReactNode {
  const {
    value,
    onChange,
    onCommit,
    multiline,
    suggestions,
    label,
    hint,
    error,
    inline,
    hideLabel,
    autoFocus,
    ...rest
  } = props;
  return (
    <Field {...{ label, hint, error }} inline={inline ?? false} hideLabel={hideLabel ?? false}>
      {(control) => {
        const shared = {
          ...control,
          ...rest,
          value,
          // An empty field of direction "auto" would turn a Persian placeholder round.
          dir: value === '' ? undefined : 'auto',
          'data-autofocus': autoFocus || undefined,
          className: styles.input,
          onBlur: onCommit,
        };
        if (multiline)
          return <textarea {...shared} rows={3} onChange={(event) => onChange(event.currentTarget.value)} />;
        const listId = suggestions && `${control.id}-list`;
        return (
          <>
            <input
              {...shared}
              type="text"
              list={listId}
              onChange={(event) => onChange(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && !event.nativeEvent.isComposing) onCommit?.();
              }}
            />
            {suggestions && (
              <datalist id={listId}>
                {suggestions.map((suggestion) => (
                  <option key={suggestion} value={suggestion} />
                ))}
              </datalist>
            )}
          </>
        );
      }}
    </Field>
  );
}
