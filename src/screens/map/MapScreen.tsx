import { type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { ShowPanel } from '../../actions/ActionContext.ts';
import type { MenuTarget, ScreenPoint } from '../../editor/MenuTarget.ts';
import { useSession, useSessionState } from '../../editor/SessionContext.tsx';
import type { ViewControl } from '../../editor/ViewControl.ts';
import { useFindPanels } from './find/useFindPanels.tsx';
import { JourneyFrame } from './frame/JourneyFrame.tsx';
import { InboxButton } from './inbox/InboxButton.tsx';
import { useInspectorMode } from './inspector/useInspectorMode.ts';
import { isNarrow } from './isNarrow.ts';
import { lazyCaptureField, lazyContextMenu, lazyInboxTray, lazyInspector, lazyQuestionPanel } from './lazyParts.ts';
import styles from './MapScreen.module.css';
import { MapSurface } from './MapSurface.tsx';
import { selectTarget } from './menus/selectTarget.ts';
import { ZoomControl } from './ZoomControl.tsx';

const { Part: CaptureField } = lazyCaptureField;
const { Part: Inspector } = lazyInspector;
const { Part: ContextMenu } = lazyContextMenu;
const { Part: InboxTray } = lazyInboxTray;
const { Part: QuestionPanel } = lazyQuestionPanel;

/** The map of a journey: the canvas and what stands round it. Lives inside SessionProvider. */
export function MapScreen(): ReactNode {
  const session = useSession();
  const readOnly = useSessionState((state) => state.readOnly !== null);
  const [view, setView] = useState<ViewControl | null>(null);
  const [menu, setMenu] = useState<{ readonly target: MenuTarget; readonly at: ScreenPoint } | null>(null);
  // How often it was asked for since it was closed; 0: it is closed.
  const [inboxAsked, setInboxAsked] = useState(0);
  const isInboxOpen = inboxAsked > 0;
  const closeInbox = (): void => setInboxAsked(0);
  const { open: openFind, closeFilter, bars, panel: filterPanel } = useFindPanels();
  const isAsking = useSessionState((state) => state.question !== null);
  const inspector = useInspectorMode();
  const captureField = useRef<HTMLInputElement>(null);
  const isCaptureAsked = useRef(false);
  const takeCaptureField = useCallback((field: HTMLInputElement | null): void => {
    captureField.current = field;
    // It was asked for while its code was on its way.
    if (field && isCaptureAsked.current) field.focus();
    isCaptureAsked.current = false;
  }, []);
  const { show: showInspector, close: closeInspector } = inspector;
  useEffect(() => {
    // A card that was chosen on another screen: the way to the map is the way to it.
    const { selection } = session.store.getState();
    const id = selection.kind === 'cards' ? selection.ids.at(-1) : undefined;
    if (id !== undefined) view?.reveal(id);
  }, [view, session]);
  const onPanel = useCallback<ShowPanel>(
    (panel, way) => {
      // On a phone they lie over one another: what is opened takes the place of the other.
      if (panel === 'filter' && isNarrow()) closeInspector();
      if (panel === 'inspector' && isNarrow()) closeFilter();
      if (openFind(panel)) return;
      if (panel === 'inbox') setInboxAsked((times) => times + 1);
      else if (panel === 'inspector') {
        // It takes the place of the question.
        const isAsked = session.store.getState().question !== null;
        if (isAsked) session.setState({ question: null });
        if (!isAsked || way !== 'toggle') showInspector(way);
      } else if (captureField.current) captureField.current.focus();
      else isCaptureAsked.current = true;
    },
    [session, openFind, closeFilter, showInspector, closeInspector],
  );
  const openMenu = useCallback(
    (target: MenuTarget, at: ScreenPoint): void => {
      selectTarget(session, target);
      setMenu({ target, at });
    },
    [session],
  );
  return (
    <JourneyFrame screen="" view={view} onPanel={onPanel}>
      <main className={styles.map}>
        {bars}
        <div className={styles.surface}>
          <div className={styles.keys} data-map-keys>
            <MapSurface onView={setView} onOpenMenu={openMenu} />
            <Suspense>{isInboxOpen && <InboxTray asked={inboxAsked} onClose={closeInbox} />}</Suspense>
            <div className={styles.dock}>
              {view ? <ZoomControl view={view} /> : <span />}
              {readOnly ? (
                <span />
              ) : (
                <Suspense fallback={<span />}>
                  <CaptureField fieldRef={takeCaptureField} />
                </Suspense>
              )}
              <InboxButton isOpen={isInboxOpen} onToggle={() => setInboxAsked(isInboxOpen ? 0 : 1)} />
            </div>
          </div>
          {filterPanel}
        </div>
      </main>
      <Suspense>{isAsking ? <QuestionPanel /> : inspector.isOpen && <Inspector onClose={inspector.close} />}</Suspense>
      <Suspense>{menu && <ContextMenu {...menu} onClose={() => setMenu(null)} />}</Suspense>
    </JourneyFrame>
  );
}
