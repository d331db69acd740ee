import type { ReactNode } from 'react';
import { useSession, useSessionState } from '../../../../editor/SessionContext.tsx';
import { useMessages } from '../../../../i18n/I18nContext.tsx';
import { columnsOf } from '../../../../model/queries.ts';
import { NumberField } from '../../../../ui/NumberField.tsx';
import { PlacePicker } from '../../moveTo/PlacePicker.tsx';
import { Section } from '../Section.tsx';
import type { EditedCards } from '../useEditedCards.ts';

/** Where the cards stand: choosing another lane or step moves them. */
export function PlaceFields({ edited }: { readonly edited: EditedCards }): ReactNode {
  const messages = useMessages();
  const words = messages.inspector;
  const session = useSession();
  const doc = useSessionState((state) => state.doc);
  const laneId = edited.shared('laneId');
  const stepId = edited.shared('stepId');
  const span = edited.shared('span');
  const columns = columnsOf(doc);
  return (
    <Section title={words.section.place}>
      <PlacePicker
        inline
        laneId={laneId}
        stepId={stepId}
        onChange={(cell) => session.edit.moveCards({ ids: edited.ids, target: { cell, beforeId: null } })}
      />
      {typeof stepId === 'string' && columns.length > 1 && (
        <NumberField
          inline
          whole
          label={words.field.span}
          value={span ?? null}
          min={1}
          max={columns.length - columns.findIndex(({ id }) => id === stepId)}
          onChange={(span) =>
            span !== null &&
            session.group('setSpan', () => {
              for (const id of edited.ids) session.edit.setSpan({ id, span });
            })
          }
        />
      )}
    </Section>
  );
}
