import type { ReactNode } from 'react';
import type { Id } from '../../../model/id.ts';
import { DraftSubject } from '../../../ui/useDraft.ts';
import { CardLinks } from './card/CardLinks.tsx';
import { CardOrigin } from './card/CardOrigin.tsx';
import { CardText } from './card/CardText.tsx';
import { EvidenceFields } from './card/EvidenceFields.tsx';
import { KindFields } from './card/KindFields.tsx';
import { LookFields } from './card/LookFields.tsx';
import { PersonaChecks } from './card/PersonaChecks.tsx';
import { PlaceFields } from './card/PlaceFields.tsx';
import { WorkFields } from './card/WorkFields.tsx';
import { useEditedCards } from './useEditedCards.ts';

/** Every field of the selected cards; of several, those that can be set together. */
export function CardInspector({ ids }: { readonly ids: readonly Id[] }): ReactNode {
  const edited = useEditedCards(ids);
  if (!edited) return null;
  const [only, ...others] = edited.cards;
  const single = others.length === 0 && only ? only : null;
  return (
    <DraftSubject value={ids.join(' ')}>
      <CardText edited={edited} />
      <KindFields edited={edited} />
      <EvidenceFields edited={edited} />
      <WorkFields edited={edited} />
      <PersonaChecks edited={edited} />
      {single && <CardLinks card={single} />}
      {single && <CardOrigin card={single} />}
      <PlaceFields edited={edited} />
      <LookFields edited={edited} />
    </DraftSubject>
  );
}
