import { type ReactNode, Suspense, useCallback, useMemo, useRef } from 'react';
import type { ShowPanel } from '../../actions/ActionContext.ts';
import { useSession } from '../../editor/SessionContext.tsx';
import { JourneyFrame } from '../map/frame/JourneyFrame.tsx';
import { useInspectorMode } from '../map/inspector/useInspectorMode.ts';
import { lazyInspector } from '../map/lazyParts.ts';
import styles from './EvidenceScreen.module.css';
import { EvidenceView } from './EvidenceView.tsx';
import { evidenceSurface } from './evidenceSurface.ts';

const { Part: Inspector } = lazyInspector;

/** What the journey rests on: evidence by stage, sources, measurements. Lives inside SessionProvider. */
export function EvidenceScreen(): ReactNode {
  const session = useSession();
  const inspector = useInspectorMode('closed');
  const { show: showInspector } = inspector;
  const main = useRef<HTMLElement>(null);
  const onPanel = useCallback<ShowPanel>(
    (panel, way) => {
      if (panel === 'inspector') showInspector(way);
    },
    [showInspector],
  );
  const surface = useMemo(() => evidenceSurface(session, () => main.current), [session]);
  return (
    <JourneyFrame screen="evidence" view={null} surface={surface} onPanel={onPanel}>
      <main ref={main} className={styles.screen}>
        <EvidenceView />
      </main>
      <Suspense>{inspector.isOpen && <Inspector onClose={inspector.close} />}</Suspense>
    </JourneyFrame>
  );
}
