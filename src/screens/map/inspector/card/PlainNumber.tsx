import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/I18nContext.tsx';
import { NumberField } from '../../../../ui/NumberField.tsx';
import type { EditedCards } from '../useEditedCards.ts';

interface PlainNumberProps {
  readonly edited: EditedCards;
  readonly name: 'reach' | 'confidence' | 'ease' | 'importance' | 'satisfaction' | 'minutes' | 'value' | 'target' | 'n';
  readonly hint?: string;
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
}

/** A number of the selected cards. */
export function PlainNumber({ edited, name, hint, ...limits }: PlainNumberProps): ReactNode {
  const messages = useMessages();
  const value = edited.shared(name);
  return (
    <NumberField
      inline
      label={messages.inspector.field[name]}
      hint={value === undefined ? messages.inspector.mixed : hint}
      value={value ?? null}
      onChange={(number) => edited.set({ [name]: number })}
      {...limits}
    />
  );
}
