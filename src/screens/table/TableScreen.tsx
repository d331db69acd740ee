import { type ReactNode, Suspense, useCallback, useRef, useState } from 'react';
import type { PanelName } from '../../actions/ActionContext.ts';
import type { MenuTarget, ScreenPoint } from '../../editor/MenuTarget.ts';
import { useSession, useSessionState } from '../../editor/SessionContext.tsx';
import { CaptureField } from '../map/capture/CaptureField.tsx';
import { JourneyFrame } from '../map/frame/JourneyFrame.tsx';
import { useInspectorMode } from '../map/inspector/useInspectorMode.ts';
import { lazyContextMenu, lazyInspector } from '../map/lazyParts.ts';
import { selectTarget } from '../map/menus/selectTarget.ts';
import { LaneGrid } from './grid/LaneGrid.tsx';
import { TableControl } from './grid/TableControl.ts';
import styles from './TableScreen.module.css';
import { useIsNarrow } from './useIsNarrow.ts';

const { Part: Inspector } = lazyInspector;
const { Part: ContextMenu } = lazyContextMenu;

/** The whole journey as a table: everything that is on the map, to be read and edited row by row. */
export function TableScreen(): ReactNode {
  const session = useSession();
  const readOnly = useSessionState((state) => state.readOnly !== null);
  const [control] = useState(() => new TableControl(session));
  const [menu, setMenu] = useState<{ readonly target: MenuTarget; readonly at: ScreenPoint } | null>(null);
  const inspector = useInspectorMode('open');
  const captureField = useRef<HTMLInputElement>(null);
  const isNarrow = useIsNarrow();
  const { toggle: toggleInspector } = inspector;
  const onPanel = useCallback(
    (panel: PanelName): void => {
      if (panel === 'inbox') control.standOn({ key: 'inbox', column: 1 });
      else if (panel === 'inspector') toggleInspector();
      else captureField.current?.focus();
    },
    [control, toggleInspector],
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
        <LaneGrid control={control} isNarrow={isNarrow} onOpenMenu={openMenu} />
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
