import type { ReactNode } from 'react';
import type { EditedCards } from '../useEditedCards.ts';
import { EmotionFields } from './EmotionFields.tsx';
import { ImageFields } from './ImageFields.tsx';
import { MetricFields } from './MetricFields.tsx';
import { ProblemFields } from './ProblemFields.tsx';
import { ProcessFields } from './ProcessFields.tsx';
import { TouchpointFields } from './TouchpointFields.tsx';

/** The fields that only this kind of card has; nothing when the cards are of different kinds. */
export function KindFields({ edited }: { readonly edited: EditedCards }): ReactNode {
  const kinds = new Set(edited.cards.map(({ kind }) => (kind === 'opportunity' ? 'pain' : kind)));
  const [kind] = kinds;
  const subject = edited.ids.join(' ');
  if (kinds.size !== 1) return null;
  switch (kind) {
    case 'touchpoint':
      return <TouchpointFields key={subject} edited={edited} />;
    case 'emotion':
      return <EmotionFields edited={edited} />;
    case 'pain':
      return <ProblemFields edited={edited} />;
    case 'metric':
      return <MetricFields edited={edited} />;
    case 'process':
      return <ProcessFields edited={edited} />;
    case 'image':
      return <ImageFields key={subject} edited={edited} />;
    default:
      return null;
  }
}
