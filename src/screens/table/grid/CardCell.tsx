import { memo, type ReactNode, useId, useMemo } from 'react';
import { useStore } from 'zustand';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useRuns } from '../../../ui/sight/useRuns.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { isFolded } from '../../cardTable/folding.ts';
import { placeOfKey } from '../../cardTable/Place.ts';
import { idsAt } from '../../cardTable/shownCards.ts';
import { useTableControl } from '../../cardTable/TableControl.ts';
import { useStop } from '../../cardTable/useStop.ts';
import { CardItem } from './CardItem.tsx';
import { useCellSight } from './CellSight.ts';
import { FoldedCell } from './FoldedCell.tsx';
import styles from './LaneGrid.module.css';

interface CardCellProps {
  readonly placeKey: string;
  /** Names what is added: "Add card to Pain points, Checkout". */
  readonly addName: string;
  readonly colSpan?: number;
}

/** A cell with its cards, or the inbox; where its lane or stage is collapsed, how many there are. */
export const CardCell = memo(function CardCell(props: CardCellProps): ReactNode {
  const place = useMemo(() => placeOfKey(props.placeKey), [props.placeKey]);
  const folded = useSessionState(({ doc }) => place?.kind === 'cell' && isFolded(doc, place));
  return folded && place?.kind === 'cell' ? <FoldedCell {...place} /> : <OpenCell {...props} />;
});

function OpenCell({ placeKey, addName, colSpan }: CardCellProps): ReactNode {
  const { tableDialog, table } = useMessages();
  const place = useMemo(() => placeOfKey(placeKey), [placeKey]);
  const control = useTableControl();
  const ids = useSessionState(useMemo(() => idsAt(place), [place]));
  const readOnly = useSessionState((state) => state.readOnly !== null);
  const tabIndex = useStop(placeKey);
  const listId = useId();
  const sight = useCellSight();
  const standingId = useStore(control.standing, ({ key, cardId }) => (key === placeKey ? cardId : null));
  const editingId = useSessionState(({ editingId: id }) => (id !== null && ids.includes(id) ? id : null));
  const { runs, list, heightOf } = useRuns<HTMLUListElement>(sight, placeKey, ids, [standingId, editingId]);
  const isEmpty = ids.length === 0;
  const stand = (): void => control.standOn({ key: placeKey, column: control.columnOf(placeKey) });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the table hears the keys of all its cells
    <td
      className={styles.cell}
      colSpan={colSpan}
      tabIndex={tabIndex}
      data-place={placeKey}
      aria-label={isEmpty ? table.empty : undefined}
      aria-labelledby={isEmpty ? undefined : listId}
      onClick={(event) => event.target === event.currentTarget && stand()}
      onDoubleClick={(event) => event.target === event.currentTarget && control.addCard()}
    >
      <div className={styles.inside}>
        {!isEmpty && (
          <ul ref={list} id={listId} className={styles.list}>
            {runs.flatMap((run) =>
              run.isShown
                ? ids
                    .slice(run.from, run.to)
                    .map((id, index) => (
                      <CardItem
                        key={id}
                        id={id}
                        placeKey={placeKey}
                        place={sight ? run.from + index + 1 : undefined}
                        of={sight ? ids.length : undefined}
                      />
                    ))
                : [
                    <li key={`rest ${run.from}`} className={styles.rest} style={{ blockSize: heightOf(run) }}>
                      <VisuallyHidden>{tableDialog.moreCards(run.to - run.from)}</VisuallyHidden>
                    </li>,
                  ],
            )}
          </ul>
        )}
        {!readOnly && (
          <button
            type="button"
            tabIndex={-1}
            className={styles.add}
            aria-label={addName}
            onClick={() => {
              stand();
              control.addCard();
            }}
          >
            <Icon name="add" size={14} />
          </button>
        )}
      </div>
    </td>
  );
}
