import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/I18nContext.tsx';
import { TEXT_DIRECTIONS } from '../../../../model/scales.ts';
import { ChoiceField } from '../ChoiceField.tsx';
import { ColorField } from '../ColorField.tsx';
import { Section } from '../Section.tsx';
import type { EditedCards } from '../useEditedCards.ts';

/** Colour and writing direction. */
export function LookFields({ edited }: { readonly edited: EditedCards }): ReactNode {
  const messages = useMessages();
  const words = messages.inspector;
  return (
    <Section title={words.section.look}>
      <ColorField
        label={words.field.color}
        value={edited.shared('color')}
        onChange={(color) => edited.set({ color })}
      />
      <ChoiceField
        label={words.field.direction}
        value={edited.shared('direction')}
        choices={TEXT_DIRECTIONS}
        nameOf={(direction) => words.direction[direction]}
        onChange={(direction) => direction && edited.set({ direction })}
      />
    </Section>
  );
}
