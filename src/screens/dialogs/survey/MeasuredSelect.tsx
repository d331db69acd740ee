import type { ReactNode } from 'react';
import { columnName } from '../../../actions/names/columnName.ts';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import type { Doc } from '../../../model/Doc.ts';
import type { Id } from '../../../model/id.ts';
import { columnsOf } from '../../../model/queries.ts';
import { Select } from '../../../ui/Select.tsx';
import { cardName } from '../../map/cardName.ts';

interface MeasuredSelectProps {
  readonly doc: Doc;
  readonly value: Id | null;
  readonly onChange: (id: Id | null) => void;
}

const NONE = '';

/** The touchpoint that was asked about, in the order of the journey. A card of another kind stays if it was chosen. */
export function MeasuredSelect({ doc, value, onChange }: MeasuredSelectProps): ReactNode {
  const messages = useMessages();
  const words = messages.evidence.survey;
  const columns = new Map(columnsOf(doc).map(({ id }, index) => [id, index]));
  const placeOf = (stepId: Id | null): number => columns.get(stepId ?? '') ?? columns.size;
  const cards = [...doc.cards.values()]
    .filter(({ id, kind }) => kind === 'touchpoint' || id === value)
    .sort((a, b) => placeOf(a.stepId) - placeOf(b.stepId) || (a.order < b.order ? -1 : 1));
  return (
    <Select
      label={words.measured}
      value={value ?? NONE}
      options={[
        { value: NONE, label: words.noTouchpoint },
        ...cards.map((card) => ({
          value: card.id,
          label:
            card.stepId === null
              ? cardName(messages, card)
              : `${columnName(messages, doc, card.stepId)} · ${cardName(messages, card)}`,
        })),
      ]}
      onChange={(id) => onChange(id === NONE ? null : id)}
    />
  );
}
