import { memo, type ReactNode, useMemo } from 'react';
import { useStore } from 'zustand';
import { keepSame } from '../../../editor/keepSame.ts';
import type { SessionState } from '../../../editor/Session.ts';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import type { Id } from '../../../model/id.ts';
import { mapDirection } from '../../../model/queries.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { CardTextField } from '../../cardTable/CardTextField.tsx';
import { CellEditor } from '../../cardTable/CellEditor.tsx';
import { MoreButton } from '../../cardTable/MoreButton.tsx';
import { Paragraphs } from '../../cardTable/Paragraphs.tsx';
import { fieldKey, TEXT_COLUMN, useTableControl } from '../../cardTable/TableControl.ts';
import { cardName } from '../../map/cardName.ts';
import { applyChange } from './applyChange.ts';
import styles from './CardsGrid.module.css';
import type { CardColumn } from './columns/CardColumn.ts';

interface CardRowProps {
  readonly id: Id;
  readonly columns: readonly CardColumn[];
  /** Its row in the grid, from 1, which is the headers'. */
  readonly row: number;
}

const partsOfRow = (id: Id) =>
  keepSame(({ doc, editingId, filter, find, readOnly, selection }: SessionState) => ({
    card: doc.cards.get(id),
    editing: editingId === id,
    dim: filter.mode === 'dim' && filter.out.has(id),
    found: find?.cardIds.has(id) ?? false,
    readOnly: readOnly !== null,
    selected: selection.kind === 'cards' && selection.ids.includes(id),
    side: mapDirection(doc),
    // Places and people have their names in other tables.
    lanes: doc.lanes,
    steps: doc.steps,
    stages: doc.stages,
    personas: doc.personas,
  }));

/** One card as a row: a field a column. */
export const CardRow = memo(function CardRow({ id, columns, row }: CardRowProps): ReactNode {
  const i18n = useI18n();
  const session = useSession();
  const control = useTableControl();
  // One question for all: every keystroke asks each of a thousand rows.
  const select = useMemo(() => partsOfRow(id), [id]);
  const { card, editing, dim, found, readOnly, selected, side } = useSessionState(select);
  const standing = useStore(control.standing, ({ key }) => (key.startsWith(`field ${id} `) ? key : null));
  if (!card) return null;
  const { doc } = session.store.getState();
  const canChange = (column: CardColumn): boolean =>
    !readOnly &&
    (column.change !== undefined || (column.opens !== undefined && doc.personas.size > 0)) &&
    (column.of?.includes(card.kind) ?? true);
  const here = columns.find((column) => standing === fieldKey(id, column.id));
  // Where the keyboard is on something that is only read, the text is what is asked for.
  const open = editing ? (here?.change && canChange(here) ? here : columns[0]) : null;
  const name = cardName(i18n.messages, card);
  return (
    <tr
      data-item={id}
      aria-rowindex={row}
      data-card-id={id}
      data-card-kind={card.kind}
      data-dim={dim || undefined}
      data-found={found || undefined}
      aria-selected={selected}
    >
      {columns.map((column, index) => {
        const key = fieldKey(id, column.id);
        const isText = column.id === TEXT_COLUMN;
        const Cell = isText ? 'th' : 'td';
        const isOpen = column === open;
        return (
          <Cell
            key={column.id}
            scope={isText ? 'row' : undefined}
            className={isText ? styles.textCell : styles.cell}
            tabIndex={standing === key ? 0 : -1}
            data-place={key}
            aria-readonly={!canChange(column)}
            onClick={(event) => {
              if (event.target instanceof Element && event.target.closest('button, input, select, textarea')) return;
              control.standOn({ key, column: index }, null, event.shiftKey || event.ctrlKey || event.metaKey);
            }}
            onDoubleClick={() => control.enter()}
          >
            {isOpen && isText ? (
              <CardTextField card={card} />
            ) : isOpen ? (
              <CellEditor
                label={column.label(i18n)}
                value={column.raw(card, i18n)}
                options={column.options?.(card, doc, i18n) ?? null}
                wantedFor={(value) => (column.change?.(value, i18n) ? null : (column.wanted?.(i18n) ?? null))}
                onEnd={(value, byKey) => {
                  if (session.store.getState().editingId === id) session.setState({ editingId: null });
                  const change = value === null ? null : column.change?.(value, i18n);
                  if (change) applyChange(session, card, change);
                  if (byKey) control.focus();
                }}
              />
            ) : isText ? (
              <div className={styles.inside}>
                <Icon name={card.kind} size={14} />
                <span className={styles.text}>
                  {card.text.trim() === '' ? (
                    <span className={styles.blank}>{i18n.messages.canvas.noText}</span>
                  ) : (
                    <Paragraphs text={card.text.trimEnd()} stored={card.direction} side={side} />
                  )}
                </span>
                {selected && <MoreButton name={name} target={{ kind: 'card', id }} />}
              </div>
            ) : (
              <bdi>{column.shown(card, doc, i18n)}</bdi>
            )}
          </Cell>
        );
      })}
    </tr>
  );
});
