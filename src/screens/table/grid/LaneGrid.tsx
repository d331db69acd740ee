import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import { mapDirection } from '../../../model/queries.ts';
import { useIsPrinting } from '../../../ui/print/useIsPrinting.ts';
import { Sight } from '../../../ui/sight/Sight.ts';
import { shownColumns } from '../../cardTable/folding.ts';
import { onTableFocus, onTableKey, onTableMenu } from '../../cardTable/listenToTable.ts';
import { type OpenMenu, OpenMenuProvider } from '../../cardTable/MoreButton.tsx';
import { narrowMatrix, wideMatrix } from '../../cardTable/Place.ts';
import { type TableControl, TableControlProvider } from '../../cardTable/TableControl.ts';
import { marksHeight, textHeight } from '../cardHeight.ts';
import { followHits } from '../followHits.ts';
import { isLong } from '../isLong.ts';
import { CellSightProvider } from './CellSight.ts';
import styles from './LaneGrid.module.css';
import { NarrowRows } from './NarrowRows.tsx';
import { WideRows } from './WideRows.tsx';

/** So many columns can be read side by side on paper; more stand below one another there. */
const WIDEST_ON_PAPER = 14;

interface LaneGridProps {
  readonly control: TableControl;
  /** Too narrow for columns: stages below one another, the lanes in them. */
  readonly isNarrow: boolean;
  readonly onOpenMenu: OpenMenu;
}

/** The whole document as a grid: lanes × steps with their cards, and the inbox. One tab stop, walked by arrows. */
export function LaneGrid({ control, isNarrow, onOpenMenu }: LaneGridProps): ReactNode {
  const { language, messages } = useI18n();
  const isPrinting = useIsPrinting();
  const { table } = messages;
  const session = useSession();
  const title = useSessionState((state) => state.doc.journey.title);
  const direction = useSessionState((state) => mapDirection(state.doc));
  const stages = useSessionState((state) => state.doc.stages);
  const steps = useSessionState((state) => state.doc.steps);
  const lanes = useSessionState((state) => state.doc.lanes);
  const readOnly = useSessionState((state) => state.readOnly !== null);
  const columns = useSessionState((state) => shownColumns(state.doc));
  const standsNarrow = isNarrow || (isPrinting && columns.length > WIDEST_ON_PAPER);
  const folded = columns.filter(({ stageId }) => stages.get(stageId)?.collapsed).length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the document only these tables say what rows there are
  const matrix = useMemo(() => {
    const { doc } = session.store.getState();
    return isNarrow ? narrowMatrix(doc) : wideMatrix(doc);
  }, [session, stages, steps, lanes, isNarrow]);
  const long = useSessionState((state) => isLong(state.doc));
  const sight = useMemo(() => {
    if (!long) return null;
    // Of a text in a card: a column less padding, borders and sign.
    const width = isNarrow ? window.innerWidth * 0.64 - 44 : 164;
    return new Sight((id) => {
      const card = session.store.getState().doc.cards.get(id);
      return Math.max(28, 10 + textHeight(card, width, language) + marksHeight(card, width, language));
    });
  }, [session, language, long, isNarrow]);
  const scroller = useRef<HTMLDivElement>(null);
  const element = useRef<HTMLTableElement>(null);
  useLayoutEffect(() => (scroller.current ? sight?.attach(scroller.current) : undefined), [sight]);
  useLayoutEffect(() => (element.current ? control.attach(element.current) : undefined), [control]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: on paper it may have been drawn otherwise
  useLayoutEffect(() => control.drawn(matrix), [control, matrix, isPrinting]);
  useEffect(() => (element.current ? followHits(session, element.current) : undefined), [session]);
  return (
    <TableControlProvider value={control}>
      <OpenMenuProvider value={onOpenMenu}>
        <div ref={scroller} className={styles.scroller} dir={direction} data-map-keys>
          <table
            ref={element}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern is a table that is edited
            role="grid"
            data-screen-start
            aria-label={table.title(title)}
            aria-description={table.help}
            aria-readonly={readOnly}
            className={standsNarrow ? styles.narrow : styles.wide}
            style={{ '--columns': columns.length - folded, '--folded': folded } as Record<string, number>}
            onKeyDown={(event) => onTableKey(control, event)}
            onFocus={(event) => onTableFocus(control, event)}
            onContextMenu={(event) => onTableMenu(event, onOpenMenu)}
          >
            <CellSightProvider value={sight}>{standsNarrow ? <NarrowRows /> : <WideRows />}</CellSightProvider>
          </table>
        </div>
      </OpenMenuProvider>
    </TableControlProvider>
  );
}
