import { type ReactNode, Suspense, useState } from 'react';
import type { Opening, ShowPanel } from '../../../actions/ActionContext.ts';
import { ActionsProvider } from '../../../actions/ActionsContext.tsx';
import { ALL_ACTIONS } from '../../../actions/allActions.ts';
import { dropOn } from '../../../actions/clipboardActions.ts';
import { useActionKeys } from '../../../actions/useActionKeys.ts';
import { useClipboardKeys } from '../../../actions/useClipboardKeys.ts';
import type { CardSurface } from '../../../editor/CardSurface.ts';
import { usePreferences } from '../../../editor/PreferencesContext.tsx';
import type { ViewControl } from '../../../editor/ViewControl.ts';
import type { JourneyScreen } from '../../../lib/route.ts';
import { ImportZone } from '../../dialogs/ImportZone.tsx';
import { lazyJourneyDialogs } from '../lazyParts.ts';
import styles from './JourneyFrame.module.css';
import { createAnnouncer, LiveRegion } from './LiveRegion.tsx';
import { TopBar } from './TopBar.tsx';
import { useMakeActionContext } from './useMakeActionContext.ts';
import { useRefusals } from './useRefusals.ts';

interface JourneyFrameProps {
  readonly screen: JourneyScreen;
  /** The mounted map canvas; null on other screens. */
  readonly view: ViewControl | null;
  /** Where the screen shows cards; the map canvas unless told. */
  readonly surface?: CardSurface | null;
  /** Opens a panel of the screen; screens without panels leave it out. */
  readonly onPanel?: ShowPanel;
  readonly children: ReactNode;
}

const { Part: JourneyDialogs } = lazyJourneyDialogs;
const noPanels = (): void => undefined;

/** What every screen of a journey has: top bar, keys, palette, dialogs, announcements. */
export function JourneyFrame({
  screen,
  view,
  surface = view,
  onPanel = noPanels,
  children,
}: JourneyFrameProps): ReactNode {
  const { singleKeys } = usePreferences();
  const [announcer] = useState(createAnnouncer);
  const [opening, setOpening] = useState<Opening | null>(null);
  const context = useMakeActionContext({
    screen,
    surface,
    view,
    open: setOpening,
    showPanel: onPanel,
    announce: announcer.announce,
  });
  useActionKeys(ALL_ACTIONS, context, singleKeys);
  useClipboardKeys(context);
  useRefusals();
  return (
    <ActionsProvider value={context}>
      <ImportZone onFiles={(files, at) => dropOn(context, files, at)} isOff={opening !== null} pastes={false}>
        <div className={styles.frame} data-grows={(screen !== '' && screen !== 'empathy') || undefined}>
          <TopBar screen={screen} />
          <div className={styles.screen}>{children}</div>
        </div>
      </ImportZone>
      <Suspense>{opening && <JourneyDialogs opening={opening} onClose={() => setOpening(null)} />}</Suspense>
      <LiveRegion announcer={announcer} />
    </ActionsProvider>
  );
}
