import { type ReactNode, Suspense, useCallback, useRef, useState } from 'react';
import type { ShowPanel } from '../../actions/ActionContext.ts';
import type { CardSurface } from '../../editor/CardSurface.ts';
import type { MenuTarget, ScreenPoint } from '../../editor/MenuTarget.ts';
import { useSession } from '../../editor/SessionContext.tsx';
import { useMessages } from '../../i18n/I18nContext.tsx';
import { ALL_PRIORITIES, type PriorityFilter } from '../../model/scoring/PriorityFilter.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { JourneyFrame } from '../map/frame/JourneyFrame.tsx';
import { useInspectorMode } from '../map/inspector/useInspectorMode.ts';
import { lazyContextMenu, lazyInspector } from '../map/lazyParts.ts';
import { selectTarget } from '../map/menus/selectTarget.ts';
import styles from './PrioritiesScreen.module.css';
import { PriorityFilterBar } from './PriorityFilterBar.tsx';
import { PRIORITY_TABS } from './priorityTabs.ts';
import { SavePictureButton } from './SavePictureButton.tsx';

const { Part: Inspector } = lazyInspector;
const { Part: ContextMenu } = lazyContextMenu;

/** What to fix first: the pains and opportunities of the journey, ranked and weighed. Lives inside SessionProvider. */
export function PrioritiesScreen(): ReactNode {
  const session = useSession();
  const messages = useMessages();
  const [current, setCurrent] = useState(PRIORITY_TABS[0].id);
  const [filter, setFilter] = useState<PriorityFilter>(ALL_PRIORITIES);
  const [surface, setSurface] = useState<CardSurface | null>(null);
  const [menu, setMenu] = useState<{ readonly target: MenuTarget; readonly at: ScreenPoint } | null>(null);
  const inspector = useInspectorMode('closed');
  const { show: showInspector } = inspector;
  const onPanel = useCallback<ShowPanel>(
    (panel, way) => {
      if (panel === 'inspector') showInspector(way);
    },
    [showInspector],
  );
  const openMenu = useCallback(
    (target: MenuTarget, at: ScreenPoint): void => {
      selectTarget(session, target);
      setMenu({ target, at });
    },
    [session],
  );
  const panel = useRef<HTMLDivElement>(null);
  const tab = PRIORITY_TABS.find(({ id }) => id === current) ?? PRIORITY_TABS[0];
  const { Part } = tab;
  return (
    <JourneyFrame screen="priorities" view={null} surface={surface} onPanel={onPanel}>
      <main className={styles.screen}>
        <Tabs
          label={messages.priorities.tabs}
          tabs={PRIORITY_TABS.map(({ id, label }) => ({ id, label: label(messages) }))}
          current={current}
          onChange={setCurrent}
        >
          {({ id, labelledBy }) => (
            <>
              <div className={styles.tools}>
                <PriorityFilterBar filter={filter} onChange={setFilter} />
                <SavePictureButton panel={panel} name={tab.label(messages)} />
              </div>
              <div ref={panel} id={id} role="tabpanel" aria-labelledby={labelledBy} className={styles.panel}>
                <Suspense>
                  <Part
                    filter={filter}
                    onFilter={setFilter}
                    onShow={setCurrent}
                    onSurface={setSurface}
                    onOpenMenu={openMenu}
                  />
                </Suspense>
              </div>
            </>
          )}
        </Tabs>
      </main>
      <Suspense>{inspector.isOpen && <Inspector onClose={inspector.close} />}</Suspense>
      <Suspense>{menu && <ContextMenu {...menu} onClose={() => setMenu(null)} />}</Suspense>
    </JourneyFrame>
  );
}
