import { type ReactNode, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ShowPanel } from '../../actions/ActionContext.ts';
import type { MenuTarget, ScreenPoint } from '../../editor/MenuTarget.ts';
import { useSession, useSessionState } from '../../editor/SessionContext.tsx';
import { useMessages } from '../../i18n/I18nContext.tsx';
import { SegmentedScale } from '../../ui/SegmentedScale.tsx';
import { TableControl, TEXT_COLUMN } from '../cardTable/TableControl.ts';
import { useIsNarrow } from '../cardTable/useIsNarrow.ts';
import { CaptureField } from '../map/capture/CaptureField.tsx';
import { useFindPanels } from '../map/find/useFindPanels.tsx';
import { JourneyFrame } from '../map/frame/JourneyFrame.tsx';
import { useInspectorMode } from '../map/inspector/useInspectorMode.ts';
import { isNarrow as isPhone } from '../map/isNarrow.ts';
import { lazyContextMenu, lazyInspector } from '../map/lazyParts.ts';
import { selectTarget } from '../map/menus/selectTarget.ts';
import { CardsGrid } from './cards/CardsGrid.tsx';
import { ColumnsMenu } from './cards/ColumnsMenu.tsx';
import { CARD_COLUMNS } from './cards/cardColumns.ts';
import { LaneGrid } from './grid/LaneGrid.tsx';
import styles from './TableScreen.module.css';

const { Part: Inspector } = lazyInspector;
const { Part: ContextMenu } = lazyContextMenu;

const ARRANGEMENTS = ['lanes', 'cards'] as const;
type Arrangement = (typeof ARRANGEMENTS)[number];
const FIRST_COLUMNS: ReadonlySet<string> = new Set(CARD_COLUMNS.filter(({ isFirst }) => isFirst).map(({ id }) => id));

/** The whole journey as a table: everything that is on the map, to be read and edited row by row. */
export function TableScreen(): ReactNode {
  const session = useSession();
  const readOnly = useSessionState((state) => state.readOnly !== null);
  const [control] = useState(() => new TableControl(session));
  const [menu, setMenu] = useState<{ readonly target: MenuTarget; readonly at: ScreenPoint } | null>(null);
  const inspector = useInspectorMode('open');
  const captureField = useRef<HTMLInputElement>(null);
  const isNarrow = useIsNarrow();
  const words = useMessages().table;
  const [arrangement, setArrangement] = useState<Arrangement>('lanes');
  const [shown, setShown] = useState<ReadonlySet<string>>(FIRST_COLUMNS);
  const columns = useMemo(() => CARD_COLUMNS.filter(({ id }) => id === TEXT_COLUMN || shown.has(id)), [shown]);
  const { show: showInspector, close: closeInspector } = inspector;
  const { open: openFind, closeFilter, bars, panel: filterPanel } = useFindPanels();
  const showInbox = useCallback((): void => {
    flushSync(() => setArrangement('lanes'));
    control.standOn({ key: 'inbox', column: 1 });
  }, [control]);
  const onPanel = useCallback<ShowPanel>(
    (panel, way) => {
      // On a phone they lie over one another: what is opened takes the place of the other.
      if (panel === 'filter' && isPhone()) closeInspector();
      if (panel === 'inspector' && isPhone()) closeFilter();
      if (openFind(panel)) return;
      if (panel === 'inbox') showInbox();
      else if (panel === 'inspector') showInspector(way);
      else captureField.current?.focus();
    },
    [openFind, showInbox, closeFilter, showInspector, closeInspector],
  );
  const openMenu = useCallback(
    (target: MenuTarget, at: ScreenPoint): void => {
      selectTarget(session, target);
      setMenu({ target, at });
    },
    [session],
  );
  return (
    <JourneyFrame screen="table" view={null} surface={control} onPanel={onPanel}>
      <main className={styles.table}>
        <div className={styles.bar}>
          <SegmentedScale
            hideLabel
            label={words.arrangement}
            value={arrangement}
            options={ARRANGEMENTS.map((value) => ({ value, label: words.arrangements[value] }))}
            onChange={(value) => value && setArrangement(value)}
          />
          {arrangement === 'cards' && <ColumnsMenu shown={shown} onChange={setShown} />}
        </div>
        {bars}
        <div className={styles.surface}>
          {arrangement === 'cards' ? (
            <CardsGrid control={control} columns={columns} onOpenMenu={openMenu} />
          ) : (
            <LaneGrid control={control} isNarrow={isNarrow} onOpenMenu={openMenu} />
          )}
          {filterPanel}
        </div>
        {!readOnly && (
          <div className={styles.dock}>
            <CaptureField fieldRef={captureField} />
          </div>
        )}
      </main>
      <Suspense>{inspector.isOpen && <Inspector onClose={inspector.close} />}</Suspense>
      <Suspense>{menu && <ContextMenu {...menu} onClose={() => setMenu(null)} />}</Suspense>
    </JourneyFrame>
  );
}
