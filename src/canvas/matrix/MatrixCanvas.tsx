import '@xyflow/react/dist/base.css';
import { type Node, ReactFlow } from '@xyflow/react';
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useSession, useSessionState } from '../../editor/SessionContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { MatrixDot } from '../../layout/matrix/MatrixLayout.ts';
import { matrixItems } from '../../layout/matrix/matrixItems.ts';
import type { Id } from '../../model/id.ts';
import type { Card } from '../../model/records/card.ts';
import { AimNode } from './AimNode.tsx';
import { DotNode } from './DotNode.tsx';
import styles from './Matrix.module.css';
import { MatrixSurfaceProvider } from './MatrixContext.ts';
import type { MatrixControl } from './MatrixControl.ts';
import { dotOf } from './matrixWalk.ts';
import { PlaneNode } from './PlaneNode.tsx';
import { useMatrixKeys } from './useMatrixKeys.ts';
import { useMatrixLayout } from './useMatrixLayout.ts';
import { useRoom } from './useRoom.ts';

const nodeTypes = { plane: PlaneNode, dot: DotNode, aim: AimNode };
const NO_EDGES: never[] = [];
const still = { draggable: false, selectable: false, focusable: false } as const;
const HERE = { x: 0, y: 0, zoom: 1 };
/** Half of what can be pressed of a dot. */
const HALF = 12;

interface MatrixCanvasProps {
  /** In their order of importance: the first get their words first. */
  readonly cards: readonly Card[];
  readonly control: MatrixControl;
  /** Says a result to assistive technology. */
  readonly announce: (message: string) => void;
  /** Enter on a card, or on the cards of a cluster: their fields are wanted. */
  readonly onOpen: () => void;
}

const nodeOfDot = new WeakMap<MatrixDot, Node>();
function dotNode(dot: MatrixDot): Node {
  const known = nodeOfDot.get(dot);
  if (known) return known;
  const node: Node = {
    ...still,
    id: dot.ids[0],
    type: 'dot',
    position: { x: dot.x - HALF, y: dot.y - HALF },
    width: 2 * HALF,
    height: 2 * HALF,
    zIndex: 2,
    data: { dot },
  };
  nodeOfDot.set(dot, node);
  return node;
}

/** Impact × effort on the React Flow canvas: the plane, a dot for each card, and where a card in hand would go. */
export function MatrixCanvas(props: MatrixCanvasProps): ReactNode {
  const { cards, control, announce } = props;
  const i18n = useI18n();
  const { messages, direction } = i18n;
  const session = useSession();
  const region = useRef<HTMLDivElement>(null);
  const room = useRoom(region);
  const items = useMemo(() => matrixItems(cards), [cards]);
  const layout = useMatrixLayout(items, room ?? { width: 800, height: 600 }, direction);
  const { plane, dots } = layout;
  const held = useSyncExternalStore(control.subscribe, control.held);
  const heldText = useSessionState((state) => (held ? (state.doc.cards.get(held.id)?.text ?? '') : ''));
  const [stood, setStood] = useState<Id | null>(null);
  const stop = (dotOf(dots, stood) ?? dots[0])?.ids[0] ?? null;
  const keys = useMatrixKeys({ dots, stop, control, region, onOpen: props.onOpen });

  useLayoutEffect(() => {
    const element = region.current?.querySelector<HTMLElement>('[data-matrix-plane]') ?? null;
    control.surroundings = { i18n, announce, plane, element, region: region.current };
    // What a picture of the matrix shows.
    const viewport = region.current?.querySelector<HTMLElement>('.react-flow__viewport');
    if (viewport) viewport.dataset.picture = '';
  });
  // A card that is in the hand when the matrix goes away is put back.
  useEffect(() => () => control.cancel(), [control]);

  const nodes = useMemo<Node[]>(() => {
    const { width, height } = plane;
    const ground = { ...still, id: 'plane', type: 'plane', position: HERE, width, height, data: { plane }, zIndex: 0 };
    const aim = held?.target && {
      ...still,
      id: 'aim',
      type: 'aim',
      position: HERE,
      width,
      height,
      zIndex: 3,
      data: { plane, ...held.target, text: heldText },
    };
    return [ground, ...dots.map(dotNode), ...(aim ? [aim] : [])];
  }, [plane, dots, held?.target, heldText]);
  const surface = useMemo(() => ({ control, stop, stand: setStood }), [control, stop]);

  return (
    <MatrixSurfaceProvider value={surface}>
      {/* biome-ignore lint/a11y/useSemanticElements: a section element has no role without this name. */}
      <div
        ref={region}
        role="region"
        aria-label={messages.matrix.canvas}
        aria-description={messages.matrix.canvasHint}
        tabIndex={-1}
        className={styles.canvas}
        data-holding={held !== null}
        onKeyDown={keys.onKeyDown}
        onBlur={keys.onBlur}
      >
        {room && (
          <ReactFlow
            nodes={nodes}
            edges={NO_EDGES}
            nodeTypes={nodeTypes}
            defaultViewport={HERE}
            minZoom={1}
            maxZoom={1}
            panOnDrag={false}
            panOnScroll={false}
            zoomOnScroll={false}
            zoomOnPinch={false}
            zoomOnDoubleClick={false}
            preventScrolling={false}
            nodesDraggable={false}
            nodesConnectable={false}
            nodesFocusable={false}
            edgesFocusable={false}
            disableKeyboardA11y
            attributionPosition={direction === 'rtl' ? 'bottom-right' : 'bottom-left'}
            deleteKeyCode={null}
            selectionKeyCode={null}
            multiSelectionKeyCode={null}
            onPaneClick={() => session.select({ kind: 'none' })}
          />
        )}
      </div>
    </MatrixSurfaceProvider>
  );
}
