import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/I18nContext.tsx';
import { EVIDENCE } from '../../../../model/scales.ts';
import { ChoiceField } from '../ChoiceField.tsx';
import { Section } from '../Section.tsx';
import type { EditedCards } from '../useEditedCards.ts';
import { SourceList } from './SourceList.tsx';

/** How sure we are, and what it rests on. */
export function EvidenceFields({ edited }: { readonly edited: EditedCards }): ReactNode {
  const messages = useMessages();
  const words = messages.inspector;
  const evidence = edited.shared('evidence');
  const sources = edited.shared('sources');
  return (
    <Section title={words.section.evidence}>
      <ChoiceField
        label={words.field.evidence}
        hint={evidence ? messages.terms.evidenceHint[evidence] : undefined}
        value={evidence}
        choices={EVIDENCE}
        none={words.notSet}
        nameOf={(one) => messages.terms.evidence[one]}
        onChange={(evidence) => edited.set({ evidence })}
      />
      {sources && (
        <SourceList
          sources={sources}
          onSet={(sources) => edited.set({ sources })}
          onType={(sources) => edited.type({ sources })}
          onCommit={edited.commit}
        />
      )}
    </Section>
  );
}
