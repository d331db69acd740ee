import { memo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import type { Id } from '../../../model/id.ts';
import type { Card } from '../../../model/records/card.ts';
import { fieldKey, TEXT_COLUMN, useTableControl } from '../../cardTable/TableControl.ts';
import { CellField, canChange } from './CellField.tsx';
import { RankCell } from './RankCell.tsx';
import type { RankColumn } from './RankColumn.ts';
import { useRankRowTools } from './RankContext.ts';
import styles from './RankGrid.module.css';
import type { RankPlace } from './RankPlace.ts';

interface RankRowProps extends RankPlace {
  readonly id: Id;
  readonly columns: readonly RankColumn[];
}

/** One item of the ranking. It reads its card by id, so that a change draws the rows that it changes. */
export const RankRow = memo(function RankRow({ id, columns, ...place }: RankRowProps): ReactNode {
  const session = useSession();
  const control = useTableControl();
  const { openLinks } = useRankRowTools();
  const i18n = useI18n();
  const card = useSessionState((state) => state.doc.cards.get(id));
  const editing = useSessionState((state) => state.editingId === id);
  const readOnly = useSessionState((state) => state.readOnly !== null);
  const selected = useSessionState(({ selection }) => selection.kind === 'cards' && selection.ids.includes(id));
  const standing = useStore(control.standing, ({ key }) => (key.startsWith(`field ${id} `) ? key : null));
  if (!card) return null;
  const isChangeable = (column: RankColumn): boolean => !readOnly && canChange(column);
  const here = columns.find((column) => standing === fieldKey(id, column.id));
  const text = columns.find((column) => column.kind === 'text');
  const open = editing ? (here && isChangeable(here) ? here : text) : undefined;
  const onClick = (column: RankColumn, index: number, adds: boolean): void => {
    control.standOn({ key: fieldKey(id, column.id), column: index }, null, adds);
    if (adds || readOnly) return;
    if (column.kind === 'linked' || column.kind === 'metric') openLinks(id);
    else if (column.kind !== 'text' && canChange(column)) control.edit(id);
  };
  return (
    <tr data-card-id={id} data-card-kind={card.kind} aria-selected={selected} className={styles.row}>
      {columns.map((column, index) => {
        const key = fieldKey(id, column.id);
        const Cell = column.id === TEXT_COLUMN ? 'th' : 'td';
        return (
          <Cell
            key={column.id}
            scope={Cell === 'th' ? 'row' : undefined}
            className={styles.cell}
            data-column={column.kind}
            data-missing={isMissing(card, column) || undefined}
            tabIndex={standing === key ? 0 : -1}
            data-place={key}
            aria-readonly={!isChangeable(column)}
            onClick={(event) => {
              if (event.target instanceof Element && event.target.closest('button, input, select, textarea')) return;
              onClick(column, index, event.shiftKey || event.ctrlKey || event.metaKey);
            }}
            onDoubleClick={() => column.kind === 'text' && control.edit(id)}
          >
            {column === open ? (
              <CellField card={card} column={column} i18n={i18n} onEnd={() => endEditing()} />
            ) : (
              <RankCell card={card} column={column} selected={selected} {...place} />
            )}
          </Cell>
        );
      })}
    </tr>
  );
  function endEditing(): void {
    if (session.store.getState().editingId === id) session.setState({ editingId: null });
  }
});

/** Whether a cell lacks what a score would need. */
const isMissing = (card: Card, column: RankColumn): boolean => column.kind === 'input' && card[column.input] === null;
