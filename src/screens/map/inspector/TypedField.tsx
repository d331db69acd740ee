import type { ReactNode } from 'react';
import { useSession } from '../../../editor/SessionContext.tsx';
import { DetailText } from './DetailText.tsx';

interface TypedFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly multiline?: boolean;
  readonly hideLabel?: boolean;
  readonly suggestions?: readonly string[];
  /** `options` makes what is typed into this field one undo step. */
  readonly onChange: (value: string, options: { readonly mergeKey: string }) => void;
  /** Names the field of the row, for that undo step. */
  readonly mergeKey: string;
}

/** A text of the document that changes while it is typed. */
export function TypedField({
  onChange,
  mergeKey,
  multiline = false,
  hideLabel = false,
  ...words
}: TypedFieldProps): ReactNode {
  const session = useSession();
  return (
    <DetailText
      inline
      multiline={multiline}
      hideLabel={hideLabel}
      {...words}
      onChange={(value) => onChange(value, { mergeKey })}
      onCommit={session.closeUndoGroup}
    />
  );
}
