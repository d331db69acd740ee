import type { ReactNode } from 'react';
import type { I18n } from '../../../i18n/I18nContext.tsx';
import type { Card } from '../../../model/records/card.ts';
import { EVIDENCE, STATUSES } from '../../../model/scales.ts';
import { CardTextField } from '../../cardTable/CardTextField.tsx';
import { CellEditor } from '../../cardTable/CellEditor.tsx';
import { useTableControl } from '../../cardTable/TableControl.ts';
import { ChoiceEditor } from './ChoiceEditor.tsx';
import { columnName, type RankColumn } from './RankColumn.ts';
import { useRankRowTools } from './RankContext.ts';
import { ScoreEditor } from './ScoreEditor.tsx';
import { LEVELS, levelWord } from './scoreInputs.ts';

/** Whether what a column shows is set in its cell. */
export const canChange = ({ kind }: RankColumn): boolean =>
  kind === 'text' || kind === 'input' || kind === 'owner' || kind === 'evidence' || kind === 'status';

interface CellFieldProps {
  readonly card: Card;
  readonly column: RankColumn;
  readonly i18n: I18n;
  /** The field is not needed any more. */
  readonly onEnd: () => void;
}

/** The field with which a cell is written. */
export function CellField({ card, column, i18n, onEnd }: CellFieldProps): ReactNode {
  const control = useTableControl();
  const { set, takeTyped } = useRankRowTools();
  const { messages, formats } = i18n;
  const label = columnName(i18n, column);
  const notSet = { value: '', label: messages.inspector.notSet };
  const ending =
    <T,>(change: (value: T) => void) =>
    (value: T | null | undefined, byKey: boolean): void => {
      onEnd();
      if (value !== undefined && value !== null) change(value);
      if (byKey) control.focus();
    };
  switch (column.kind) {
    case 'input': {
      const { input } = column;
      const levels = LEVELS[input];
      if (!levels)
        return (
          <ScoreEditor
            input={input}
            value={card[input]}
            typed={takeTyped()}
            onEnd={(value, byKey) => {
              onEnd();
              if (value !== undefined) set(card.id, { [input]: value });
              if (byKey) control.focus();
            }}
          />
        );
      const [low, high] = levels;
      const options = Array.from({ length: high - low + 1 }, (_, index) => low + index).map((level) => ({
        value: String(level),
        label: `${formats.number(level)} · ${levelWord(i18n, input, level)}`,
      }));
      return (
        <ChoiceEditor
          label={label}
          value={String(card[input] ?? '')}
          options={[notSet, ...options]}
          onEnd={ending<string>((value) => set(card.id, { [input]: value === '' ? null : Number(value) }))}
        />
      );
    }
    case 'evidence':
      return (
        <ChoiceEditor
          label={label}
          value={card.evidence ?? ''}
          options={[notSet, ...EVIDENCE.map((value) => ({ value, label: messages.terms.evidence[value] }))]}
          onEnd={ending<string>((value) =>
            set(card.id, { evidence: EVIDENCE.find((evidence) => evidence === value) ?? null }),
          )}
        />
      );
    case 'status':
      return (
        <ChoiceEditor
          label={label}
          value={card.status ?? ''}
          options={[notSet, ...STATUSES.map((value) => ({ value, label: messages.terms.status[value] }))]}
          onEnd={ending<string>((value) =>
            set(card.id, { status: STATUSES.find((status) => status === value) ?? null }),
          )}
        />
      );
    case 'owner':
      return (
        <CellEditor
          label={label}
          value={card.owner}
          options={null}
          wantedFor={() => null}
          onEnd={ending<string>((owner) => set(card.id, { owner }))}
        />
      );
    default:
      return <CardTextField card={card} />;
  }
}
