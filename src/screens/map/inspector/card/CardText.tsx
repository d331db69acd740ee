import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/I18nContext.tsx';
import { CARD_KINDS } from '../../../../model/scales.ts';
import { ChoiceField } from '../ChoiceField.tsx';
import { DetailText } from '../DetailText.tsx';
import type { EditedCards } from '../useEditedCards.ts';

/** Kind and text: what every card has first. */
export function CardText({ edited }: { readonly edited: EditedCards }): ReactNode {
  const messages = useMessages();
  const words = messages.inspector;
  const text = edited.shared('text');
  return (
    <>
      <DetailText
        multiline
        label={words.field.text}
        hideLabel
        value={text ?? ''}
        {...(text === undefined ? { placeholder: words.mixed } : {})}
        onChange={(text) => edited.type({ text })}
        onCommit={edited.commit}
      />
      <ChoiceField
        label={words.field.kind}
        value={edited.shared('kind')}
        choices={CARD_KINDS}
        nameOf={(kind) => messages.terms.cardKind[kind]}
        onChange={(kind) => kind && edited.set({ kind })}
      />
    </>
  );
}
