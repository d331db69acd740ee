import type { ReactNode } from 'react';
import type { EditedCards } from '../useEditedCards.ts';
import { PlainNumber } from './PlainNumber.tsx';

/** How long a process takes. */
export function ProcessFields({ edited }: { readonly edited: EditedCards }): ReactNode {
  return <PlainNumber edited={edited} name="minutes" min={0} />;
}
