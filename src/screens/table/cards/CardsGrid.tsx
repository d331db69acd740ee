import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import { mapDirection } from '../../../model/queries.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Sight } from '../../../ui/sight/Sight.ts';
import { useRuns } from '../../../ui/sight/useRuns.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { onTableFocus, onTableKey, onTableMenu } from '../../cardTable/listenToTable.ts';
import { type OpenMenu, OpenMenuProvider } from '../../cardTable/MoreButton.tsx';
import { placeKey, placeOfKey } from '../../cardTable/Place.ts';
import { fieldKey, type TableControl, TableControlProvider } from '../../cardTable/TableControl.ts';
import { useStop } from '../../cardTable/useStop.ts';
import { textHeight } from '../cardHeight.ts';
import { followHits } from '../followHits.ts';
import { isLong } from '../isLong.ts';
import { CardRow } from './CardRow.tsx';
import styles from './CardsGrid.module.css';
import type { CardColumn } from './columns/CardColumn.ts';
import type { Sorting } from './sortedCards.ts';
import { useSortedCards } from './useSortedCards.ts';

/** Of the text of a row: its column less padding and sign, and the padding above and below, CSS pixels. */
const TEXT_WIDTH = 243;
const ROW_PADDING = 13;

interface CardsGridProps {
  readonly control: TableControl;
  readonly columns: readonly CardColumn[];
  readonly onOpenMenu: OpenMenu;
}

/** Every card as a row, a field a column: sorted by any of them, edited in place. */
export function CardsGrid({ control, columns, onOpenMenu }: CardsGridProps): ReactNode {
  const i18n = useI18n();
  const { announce, open } = useActionContext();
  const session = useSession();
  const { language, messages } = i18n;
  const { tableDialog, table } = messages;
  const title = useSessionState((state) => state.doc.journey.title);
  const direction = useSessionState((state) => mapDirection(state.doc));
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const ids = useSortedCards(sorting);
  const matrix = useMemo(
    () => [
      columns.map(({ id }) => placeKey({ kind: 'head', column: id })),
      ...ids.map((id) => columns.map((column) => fieldKey(id, column.id))),
    ],
    [ids, columns],
  );
  const long = useSessionState((state) => isLong(state.doc));
  const sight = useMemo(() => {
    if (!long) return null;
    return new Sight((id) => {
      const card = session.store.getState().doc.cards.get(id);
      return ROW_PADDING + textHeight(card, TEXT_WIDTH, language);
    });
  }, [session, language, long]);
  const standingId = useStore(control.standing, ({ key }) => {
    const place = placeOfKey(key);
    return place?.kind === 'field' ? place.cardId : null;
  });
  const editingId = useSessionState((state) => state.editingId);
  const { runs, list, heightOf } = useRuns<HTMLTableSectionElement>(sight, 'cards', ids, [standingId, editingId]);
  const scroller = useRef<HTMLDivElement>(null);
  const element = useRef<HTMLTableElement>(null);
  useLayoutEffect(() => (scroller.current ? sight?.attach(scroller.current) : undefined), [sight]);
  useLayoutEffect(() => (element.current ? control.attach(element.current) : undefined), [control]);
  useLayoutEffect(() => control.drawn(matrix), [control, matrix]);
  useEffect(() => (element.current ? followHits(session, element.current) : undefined), [session]);
  useEffect(() => {
    const opening = new Map(columns.flatMap(({ id, opens }) => (opens ? [[id, opens] as const] : [])));
    control.openField = (cardId, column) => {
      const field = opening.get(column);
      if (field) open({ name: 'setField', field, cardIds: [cardId] });
      return field !== undefined;
    };
  }, [control, columns, open]);
  /** Up, then down, then as the map is read. */
  const sortBy = (column: CardColumn): void => {
    const isSame = sorting?.column === column.id;
    const next = !isSame
      ? { column: column.id, descending: false }
      : sorting.descending
        ? null
        : { column: column.id, descending: true };
    setSorting(next);
    announce(next ? table.sorted(column.label(i18n), next.descending) : table.unsorted);
  };
  return (
    <TableControlProvider value={control}>
      <OpenMenuProvider value={onOpenMenu}>
        <div ref={scroller} className={styles.scroller} dir={direction} data-map-keys>
          <table
            ref={element}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern is a table that is edited
            role="grid"
            data-screen-start
            aria-label={table.cards(title)}
            aria-description={table.cardsHelp}
            aria-multiselectable
            aria-rowcount={ids.length + 1}
            className={styles.table}
            style={{ '--columns': columns.length } as Record<string, number>}
            onKeyDown={(event) => onTableKey(control, event)}
            onFocus={(event) => onTableFocus(control, event)}
            onContextMenu={(event) => onTableMenu(event, onOpenMenu)}
          >
            <thead>
              <tr>
                {columns.map((column) => (
                  <Head
                    key={column.id}
                    column={column}
                    sorted={sorting?.column === column.id ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
                    onSort={() => sortBy(column)}
                  />
                ))}
              </tr>
            </thead>
            <tbody ref={list}>
              {runs.flatMap((run) =>
                run.isShown
                  ? ids
                      .slice(run.from, run.to)
                      .map((id, index) => <CardRow key={id} id={id} row={run.from + index + 2} columns={columns} />)
                  : [
                      <tr key={`rest ${run.from}`} aria-rowindex={run.from + 2} style={{ blockSize: heightOf(run) }}>
                        <td colSpan={columns.length} className={styles.rest}>
                          <VisuallyHidden>{tableDialog.moreCards(run.to - run.from)}</VisuallyHidden>
                        </td>
                      </tr>,
                    ],
              )}
            </tbody>
          </table>
        </div>
      </OpenMenuProvider>
    </TableControlProvider>
  );
}

interface HeadProps {
  readonly column: CardColumn;
  readonly sorted: 'ascending' | 'descending' | 'none';
  readonly onSort: () => void;
}

function Head({ column, sorted, onSort }: HeadProps): ReactNode {
  const i18n = useI18n();
  const key = placeKey({ kind: 'head', column: column.id });
  const tabIndex = useStop(key);
  return (
    <th
      scope="col"
      className={styles.head}
      data-column={column.id}
      tabIndex={tabIndex}
      aria-sort={sorted}
      data-place={key}
      onClick={onSort}
    >
      {column.label(i18n)}
      {sorted !== 'none' && <Icon name={sorted === 'ascending' ? 'arrowUp' : 'arrowDown'} size={12} />}
    </th>
  );
}
