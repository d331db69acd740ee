import type { ReactNode } from 'react';
import { useSessionState } from '../../../../editor/SessionContext.tsx';
import { useMessages } from '../../../../i18n/I18nContext.tsx';
import { STATUSES } from '../../../../model/scales.ts';
import { wordsInUse } from '../../../../model/wordsInUse.ts';
import { ChoiceField } from '../ChoiceField.tsx';
import { DetailText } from '../DetailText.tsx';
import { Section } from '../Section.tsx';
import type { EditedCards } from '../useEditedCards.ts';
import { CardTags } from './CardTags.tsx';

/** Who takes care of it, and how far it is. */
export function WorkFields({ edited }: { readonly edited: EditedCards }): ReactNode {
  const messages = useMessages();
  const words = messages.inspector;
  const { owners, tags } = wordsInUse(useSessionState((state) => state.doc.cards));
  const owner = edited.shared('owner');
  return (
    <Section title={words.section.planning}>
      <DetailText
        inline
        label={words.field.owner}
        value={owner ?? ''}
        {...(owner === undefined ? { placeholder: words.mixed } : {})}
        suggestions={owners}
        onChange={(owner) => edited.type({ owner })}
        onCommit={edited.commit}
      />
      <ChoiceField
        label={words.field.status}
        value={edited.shared('status')}
        choices={STATUSES}
        none={words.notSet}
        nameOf={(status) => messages.terms.status[status]}
        onChange={(status) => edited.set({ status })}
      />
      <CardTags edited={edited} suggestions={tags} />
    </Section>
  );
}
