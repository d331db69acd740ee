import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import { Select } from '../../../ui/Select.tsx';

interface ChoiceFieldProps<T extends string> {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Null: none; undefined: the edited things differ. */
  readonly value: T | null | undefined;
  readonly choices: readonly T[];
  readonly nameOf: (choice: T) => string;
  readonly onChange: (value: T | null) => void;
  /** Word for null; without it something must be chosen. */
  readonly none?: string;
  readonly hideLabel?: boolean;
}

const NONE = '';
const MIXED = '?';

/** One of a list of words, or none. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>): ReactNode {
  const { label, hint, value, choices, nameOf, onChange, none, hideLabel = false } = props;
  const messages = useMessages();
  const options = [
    ...(value === undefined ? [{ value: MIXED, label: messages.inspector.mixed }] : []),
    ...(none === undefined ? [] : [{ value: NONE, label: none }]),
    ...choices.map((choice) => ({ value: choice as string, label: nameOf(choice) })),
  ];
  return (
    <Select
      inline
      label={label}
      hint={hint}
      hideLabel={hideLabel}
      value={value === undefined ? MIXED : (value ?? NONE)}
      options={options}
      onChange={(chosen) => {
        if (chosen === NONE) onChange(null);
        else {
          const choice = choices.find((one) => one === chosen);
          if (choice !== undefined) onChange(choice);
        }
      }}
    />
  );
}
