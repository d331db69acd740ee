import { ReactFlow, useStoreApi, ViewportPortal } from '@xyflow/react';
import { type FocusEvent, Suspense, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { isApple } from '../actions/chordText.ts';
import { isMinimapShown } from '../editor/isMinimapShown.ts';
import { usePreferences } from '../editor/PreferencesContext.tsx';
import { useSession, useSessionState } from '../editor/SessionContext.tsx';
import { useI18n } from '../i18n/I18nContext.tsx';
import { CanvasCoreProvider } from './CanvasCore.ts';
import type { AssetImages } from './cards/AssetImages.ts';
import { CardNode } from './cards/CardNode.tsx';
import { markHits } from './find/markHits.ts';
import { listenToPointers } from './gestures/listenToPointers.ts';
import { StickyHeaders } from './headers/StickyHeaders.tsx';
import { listenToKeys } from './keys/listenToKeys.ts';
import { LinkEdge } from './links/LinkEdge.tsx';
import type { MapCanvasProps } from './MapCanvasProps.ts';
import styles from './MapFlow.module.css';
import { MountedCanvas } from './MountedCanvas.ts';
import { LazyMinimap } from './minimap/lazyMinimap.ts';
import { AddCardButton } from './overlay/AddCardButton.tsx';
import { CardTools } from './overlay/CardTools.tsx';
import { CellStop } from './overlay/CellStop.tsx';
import { DropMarker } from './overlay/DropMarker.tsx';
import { createViewControl } from './view/createViewControl.ts';
import { MAX_ZOOM, MIN_ZOOM } from './view/firstView.ts';
import { useViewport } from './view/useViewport.ts';

const nodeTypes = { card: CardNode };
const edgeTypes = { link: LinkEdge };
const ZOOM_KEY = isApple() ? 'Meta' : null;
const PAN_BUTTONS = { select: [1], pan: [0, 1] };

/** React Flow with the map's own layers: painted cards below, nodes, edges and controls in it, headers above. */
export function MapFlow({ images, ...props }: MapCanvasProps & { readonly images: AssetImages }) {
  const { announce, onOpenMenu, onView, onAddLane } = props;
  const session = useSession();
  const i18n = useI18n();
  const preferences = usePreferences();
  const flow = useStoreApi();
  const surroundings = useRef({ i18n, announce, onOpenMenu });
  useLayoutEffect(() => {
    surroundings.current = { i18n, announce, onOpenMenu };
  });
  const [core] = useState(() => new MountedCanvas(session, flow, surroundings));
  const region = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const overlay = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (!region.current || !canvas.current) return;
    const element = region.current;
    const offs = [
      core.attach({ region: element, canvas: canvas.current, images: images.image }),
      listenToPointers(core, element),
      listenToKeys(core, element),
      markHits(core, element),
      images.onChange(() => core.far?.request()),
    ];
    return () => {
      for (const off of offs) off();
    };
  }, [core, images]);

  useEffect(() => {
    onView(createViewControl(core));
    return () => onView(null);
  }, [core, onView]);

  const firstView = useViewport(core, region, overlay);
  const nodes = useStore(core.near.items, (state) => state.nodes);
  const edges = useStore(core.near.items, (state) => state.edges);
  const tool = useSyncExternalStore(core.toolChanged.on, () => core.tool);
  const title = useSessionState((state) => state.doc.journey.title);
  const isRtl = useSessionState((state) => state.layout.direction === 'rtl');
  const hasFocus = useSessionState((state) => state.focus !== null);
  const { canvas: words } = i18n.messages;

  const onFocus = (event: FocusEvent<HTMLDivElement>) => {
    // It only keeps the keyboard while the view moves.
    if (event.target !== event.currentTarget || event.currentTarget.dataset.refocus) return;
    // The screen was gone to: the keyboard goes where it stood, but to no cell that nobody has chosen.
    if (event.currentTarget.dataset.arriving !== undefined) core.comeBack();
    // Reached by Tab: the keyboard goes on to the card or cell where it stands.
    else if (event.currentTarget.matches(':focus-visible')) core.enter();
  };
  return (
    <CanvasCoreProvider value={core}>
      {/* biome-ignore lint/a11y/useSemanticElements: a canvas with its own keys has no element of its own. */}
      <div
        ref={region}
        role="region"
        aria-label={words.map(title)}
        tabIndex={hasFocus ? -1 : 0}
        className={styles.region}
        dir="ltr"
        data-map-keys=""
        data-canvas-state="settling"
        data-look="near"
        data-tool={tool}
        data-screen-start
        onFocus={onFocus}
      >
        <canvas ref={canvas} className={styles.far} />
        {firstView && (
          <ReactFlow
            defaultViewport={firstView}
            // Never another: from then on the viewport has the view, and React Flow is told when nodes are seen.
            viewport={firstView}
            onViewportChange={core.viewport.take}
            className={styles.flow}
            aria-label={words.map(title)}
            aria-description={words.mapHelp}
            nodes={nodes}
            edges={edges}
            nodeTypes={nodeTypes}
            edgeTypes={edgeTypes}
            minZoom={MIN_ZOOM}
            maxZoom={MAX_ZOOM}
            panOnScroll
            panOnScrollSpeed={1}
            panOnDrag={PAN_BUTTONS[tool]}
            panActivationKeyCode="Space"
            // A wheel with Ctrl zooms anyway; to listen to that key would render the pane at each press of it.
            zoomActivationKeyCode={ZOOM_KEY}
            zoomOnDoubleClick={false}
            nodesDraggable={false}
            nodesConnectable={false}
            nodesFocusable={false}
            edgesFocusable={false}
            elementsSelectable={false}
            elevateNodesOnSelect={false}
            disableKeyboardA11y
            // Where no lane titles stand.
            attributionPosition={isRtl ? 'bottom-left' : 'bottom-right'}
            deleteKeyCode={null}
            selectionKeyCode={null}
            multiSelectionKeyCode={null}
          >
            <ViewportPortal>
              <div ref={overlay} className={styles.overlay}>
                <CellStop />
                <DropMarker />
                <AddCardButton />
                <CardTools />
              </div>
            </ViewportPortal>
          </ReactFlow>
        )}
        <StickyHeaders onAddLane={onAddLane} />
        <Suspense>
          {firstView && isMinimapShown(preferences) && <LazyMinimap always={preferences.minimap === 'on'} />}
        </Suspense>
      </div>
    </CanvasCoreProvider>
  );
}
