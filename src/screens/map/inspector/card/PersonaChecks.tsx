import type { ReactNode } from 'react';
import { useSession, useSessionState } from '../../../../editor/SessionContext.tsx';
import { useMessages } from '../../../../i18n/I18nContext.tsx';
import { personasOf } from '../../../../model/queries.ts';
import { CheckField } from '../CheckField.tsx';
import { personaName } from '../personaName.ts';
import { Section } from '../Section.tsx';
import type { EditedCards } from '../useEditedCards.ts';

/** Which personas the cards are about. Each box speaks for itself: the others stay as they are on every card. */
export function PersonaChecks({ edited }: { readonly edited: EditedCards }): ReactNode {
  const messages = useMessages();
  const session = useSession();
  const doc = useSessionState((state) => state.doc);
  const personas = personasOf(doc);
  if (personas.length === 0) return null;
  const toggle = (id: string, on: boolean): void =>
    session.group('setCards', () => {
      for (const card of edited.cards) {
        const others = card.personaIds.filter((other) => other !== id);
        session.edit.setCards({ ids: [card.id], patch: { personaIds: on ? [...others, id] : others } });
      }
    });
  return (
    <Section title={messages.inspector.section.personas}>
      {personas.map(({ id }) => {
        const count = edited.cards.filter(({ personaIds }) => personaIds.includes(id)).length;
        return (
          <CheckField
            key={id}
            label={personaName(messages, doc, id)}
            checked={count === 0 ? false : count === edited.cards.length ? true : undefined}
            onChange={(on) => toggle(id, on)}
          />
        );
      })}
    </Section>
  );
}
