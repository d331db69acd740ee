import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import type { Id } from '../../../model/id.ts';
import type { RankedItem } from '../../../model/scoring/rankItems.ts';
import type { Standings } from '../../../model/scoring/standings.ts';
import { onTableFocus, onTableKey, onTableMenu } from '../../cardTable/listenToTable.ts';
import { type OpenMenu, OpenMenuProvider } from '../../cardTable/MoreButton.tsx';
import { placeKey } from '../../cardTable/Place.ts';
import { fieldKey, type TableControl, TableControlProvider, TEXT_COLUMN } from '../../cardTable/TableControl.ts';
import { leastWidth } from './leastWidth.ts';
import { onScoreKey } from './onScoreKey.ts';
import type { RankColumn } from './RankColumn.ts';
import { type RankTools, RankToolsProvider } from './RankContext.ts';
import styles from './RankGrid.module.css';
import { RankHead } from './RankHead.tsx';
import { RankRow } from './RankRow.tsx';
import { SECTION_NAMES, type Sections } from './Sections.ts';

interface RankGridProps {
  readonly control: TableControl;
  readonly columns: readonly RankColumn[];
  readonly sections: Sections;
  /** How many items each section has, shown or not. */
  readonly counts: Readonly<Record<keyof Sections, number>>;
  readonly ranked: readonly RankedItem[];
  /** Null: the models do not stand side by side. */
  readonly standings: Standings | null;
  readonly tools: RankTools;
  /** What a digit opens a field with, for `tools.takeTyped`. */
  readonly onTyped: (typed: string) => void;
  readonly onOpenMenu: OpenMenu;
  readonly onDetails: () => void;
  /** The keyboard has gone elsewhere. */
  readonly onLeave: () => void;
}

const NO_PLACE = { rank: null, tied: false, share: 0 } as const;

/** The items in the order of their scores, a field a column: one Tab stop, walked by arrows, scored by typing. */
export function RankGrid(props: RankGridProps): ReactNode {
  const { control, columns, sections, counts, ranked, standings, tools, onTyped, onOpenMenu, onDetails, onLeave } =
    props;
  const { messages } = useI18n();
  const words = messages.priorities;
  const readOnly = useSessionState((state) => state.readOnly !== null);
  const matrix = useMemo(
    () => [
      columns.map(({ id }) => placeKey({ kind: 'head', column: id })),
      ...SECTION_NAMES.flatMap((name) => sections[name]).map((id) => columns.map((column) => fieldKey(id, column.id))),
    ],
    [sections, columns],
  );
  const places = useMemo(() => {
    const best = ranked[0]?.score.value ?? 0;
    return new Map<Id, { readonly rank: number; readonly tied: boolean; readonly share: number }>(
      ranked.map(({ id, rank, tied, score }) => [id, { rank, tied, share: best > 0 ? score.value / best : 0 }]),
    );
  }, [ranked]);
  const element = useRef<HTMLTableElement>(null);
  useLayoutEffect(() => (element.current ? control.attach(element.current) : undefined), [control]);
  useLayoutEffect(() => {
    // The keyboard begins on the first item, not on the headers.
    const [first] = SECTION_NAMES.flatMap((name) => sections[name]);
    if (control.standing.getState().key === '' && first !== undefined)
      control.standing.setState({ key: fieldKey(first, TEXT_COLUMN), column: 1, cardId: null });
    control.drawn(matrix);
  }, [control, matrix, sections]);
  const leave = useRef(onLeave);
  useEffect(() => {
    leave.current = onLeave;
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (onScoreKey({ control, columns, tools, onTyped, onDetails }, event)) event.preventDefault();
    else onTableKey(control, event);
  };
  return (
    <RankToolsProvider value={tools}>
      <TableControlProvider value={control}>
        <OpenMenuProvider value={onOpenMenu}>
          <table
            ref={element}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern is a table that is edited
            role="grid"
            aria-label={words.ranking(words.model[tools.model])}
            aria-description={words.help}
            aria-readonly={readOnly}
            aria-multiselectable
            className={styles.table}
            style={{ '--widths': `${leastWidth(columns)}px` } as Record<string, string>}
            onKeyDown={onKeyDown}
            onFocus={(event) => onTableFocus(control, event)}
            onBlur={({ currentTarget, relatedTarget }) => {
              if (relatedTarget && !currentTarget.contains(relatedTarget)) leave.current();
            }}
            onContextMenu={(event) => onTableMenu(event, onOpenMenu)}
          >
            <thead>
              <tr>
                {columns.map((column) => (
                  <RankHead
                    key={column.id}
                    column={column}
                    isChosen={column.kind === 'model' && column.model === tools.model}
                  />
                ))}
              </tr>
            </thead>
            {SECTION_NAMES.filter((name) => sections[name].length > 0).map((name) => (
              <tbody key={name} data-section={name}>
                {name !== 'ranked' && (
                  <tr>
                    <th scope="rowgroup" colSpan={columns.length} className={styles.section}>
                      {words.section[name](counts[name])}
                    </th>
                  </tr>
                )}
                {sections[name].map((id) => (
                  <RankRow
                    key={id}
                    id={id}
                    columns={columns}
                    standings={standings?.get(id)}
                    {...(places.get(id) ?? NO_PLACE)}
                  />
                ))}
              </tbody>
            ))}
          </table>
        </OpenMenuProvider>
      </TableControlProvider>
    </RankToolsProvider>
  );
}
