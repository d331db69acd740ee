import '@xyflow/react/dist/base.css';
import { type Node, ReactFlow, type ReactFlowInstance } from '@xyflow/react';
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSession, useSessionState } from '../../editor/SessionContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { dropSectionAt, type SectionDropTarget } from '../../layout/empathy/dropSectionAt.ts';
import type { Id } from '../../model/id.ts';
import { CanvasIcon } from '../CanvasIcon.tsx';
import styles from './Empathy.module.css';
import { EmpathyControlProvider } from './EmpathyControl.ts';
import { BUTTONS } from './empathyView.ts';
import { HeadNode } from './HeadNode.tsx';
import { NoteNode } from './NoteNode.tsx';
import { noteMoved } from './noteMoved.ts';
import { SectionNode } from './SectionNode.tsx';
import { useEmpathyControls } from './useEmpathyControls.ts';
import { useEmpathyKeys } from './useEmpathyKeys.ts';
import { useEmpathyLayout } from './useEmpathyLayout.ts';
import { useEmpathyView } from './useEmpathyView.ts';

const nodeTypes = { section: SectionNode, note: NoteNode, head: HeadNode };
const NO_EDGES: never[] = [];
const FIT = { padding: { x: 0.04, top: '16px', bottom: `${BUTTONS}px` }, maxZoom: 1 } as const;
const still = { draggable: false, selectable: false, focusable: false } as const;

interface EmpathyCanvasProps {
  readonly personaId: Id;
  readonly personaName: string;
  /** Says a result to assistive technology. */
  readonly announce: (message: string) => void;
  /** Asks where in the journey a note is to go. */
  readonly onSend: (noteId: Id) => void;
  readonly onRemoved: () => void;
  /** Gets the element that holds the empathy map and the map's size in CSS pixels, for saving a picture. */
  readonly onPicture: (element: HTMLElement | null, size: { readonly width: number; readonly height: number }) => void;
  /** Buttons of the screen that stand beside those of the view. */
  readonly tools: ReactNode;
}

/** One persona's empathy map: sections and notes as React Flow nodes, in the places that the layout gives them. */
export function EmpathyCanvas(props: EmpathyCanvasProps): ReactNode {
  const { personaId, personaName, announce, onPicture } = props;
  const i18n = useI18n();
  const { messages } = i18n;
  const session = useSession();
  const layout = useEmpathyLayout(personaId);
  const readOnly = useSessionState((state) => state.readOnly !== null);
  // A finger on the paper moves it; only the note that was tapped comes along.
  const [isTouch] = useState(() => matchMedia('(pointer: coarse)').matches);
  const selectedId = useSessionState(({ selection }) => (isTouch && selection.kind === 'note' ? selection.id : null));
  const [flow, setFlow] = useState<ReactFlowInstance<Node> | null>(null);
  const [held, setHeld] = useState<{ readonly id: Id; readonly x: number; readonly y: number } | null>(null);
  const [target, setTarget] = useState<SectionDropTarget | null>(null);
  const [aborted, setAborted] = useState(false);
  const region = useRef<HTMLDivElement>(null);
  const { control, stop } = useEmpathyControls({ personaId, layout, region, dropSection: target?.section ?? null });
  const { reveal } = useEmpathyView({ flow, region, personaId, layout, stop });
  const onKeyDown = useEmpathyKeys({ ...props, layout, control, stop });

  const nodes = useMemo<Node[]>(() => {
    const { sections, head, notes } = layout;
    return [
      ...sections.map((box) => ({
        ...still,
        id: `section ${box.section}`,
        type: 'section',
        position: { x: box.x, y: box.y },
        width: box.width,
        height: box.height,
        data: { box },
      })),
      { ...still, id: 'head', type: 'head', position: { x: head.x, y: head.y }, data: { rect: head } },
      ...[...notes.values()].map((box) => ({
        id: box.id,
        type: 'note',
        position: held?.id === box.id ? { x: held.x, y: held.y } : { x: box.x, y: box.y },
        width: box.width,
        height: box.height,
        data: { box },
        zIndex: held?.id === box.id ? 10 : 1,
        draggable: !readOnly && (!isTouch || selectedId === box.id),
        // Else the finger or the mouse goes through a note that is not dragged.
        style: { pointerEvents: 'all' as const },
        selectable: false,
        focusable: false,
      })),
    ];
  }, [layout, held, readOnly, isTouch, selectedId]);

  const targetOf = useCallback(
    (node: Node): SectionDropTarget | null => {
      const { width = 0, position } = node;
      return dropSectionAt(layout, position.x + width / 2, position.y + 12, [node.id]);
    },
    [layout],
  );
  const drop = (node: Node): void => {
    const place = targetOf(node);
    setHeld(null);
    setTarget(null);
    if (!place || !session.store.getState().doc.empathyNotes.has(node.id)) return;
    session.edit.moveNote({ id: node.id, ...place });
    announce(noteMoved(session.store.getState().doc, node.id, i18n));
  };

  useEffect(() => {
    const viewport = region.current?.querySelector<HTMLElement>('.react-flow__viewport') ?? null;
    onPicture(viewport, { width: layout.width, height: layout.height });
  });
  // Escape puts a note that is in the hand back.
  useEffect(() => {
    if (!held) return;
    const abort = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setHeld(null);
      setTarget(null);
      setAborted(true);
    };
    addEventListener('keydown', abort, { capture: true });
    return () => removeEventListener('keydown', abort, { capture: true });
  }, [held]);

  return (
    <EmpathyControlProvider value={control}>
      {/* biome-ignore lint/a11y/useSemanticElements: a section element has no role without this name. */}
      <div
        ref={region}
        role="region"
        aria-label={messages.empathy.canvas(personaName)}
        aria-description={messages.empathy.canvasHint}
        className={styles.canvas}
        tabIndex={-1}
        data-screen-start
        onFocus={(event) => reveal(event.target)}
        onKeyDown={(event: KeyboardEvent) => onKeyDown(event)}
      >
        <ReactFlow
          nodes={nodes}
          edges={NO_EDGES}
          nodeTypes={nodeTypes}
          onInit={setFlow}
          minZoom={0.2}
          maxZoom={2}
          panOnScroll
          zoomOnDoubleClick={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          disableKeyboardA11y
          attributionPosition={i18n.direction === 'rtl' ? 'bottom-left' : 'bottom-right'}
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          nodeDragThreshold={4}
          onNodeDragStart={() => setAborted(false)}
          onNodeDrag={(_event, node) => {
            if (aborted) return;
            setHeld({ id: node.id, ...node.position });
            setTarget(targetOf(node));
          }}
          onNodeDragStop={(_event, node) => {
            if (aborted) setAborted(false);
            else drop(node);
          }}
          onPaneClick={() => session.select({ kind: 'persona', id: personaId })}
        />
        <div className={styles.buttons}>
          <button
            type="button"
            className={styles.button}
            aria-label={messages.empathy.zoomOut}
            title={messages.empathy.zoomOut}
            onClick={() => void flow?.zoomOut()}
          >
            <CanvasIcon name="minus" />
          </button>
          <button
            type="button"
            className={styles.button}
            aria-label={messages.empathy.zoomIn}
            title={messages.empathy.zoomIn}
            onClick={() => void flow?.zoomIn()}
          >
            <CanvasIcon name="add" />
          </button>
          <button
            type="button"
            className={styles.button}
            aria-label={messages.empathy.fit}
            title={messages.empathy.fit}
            onClick={() => void flow?.fitView(FIT)}
          >
            <CanvasIcon name="fit" />
          </button>
          {props.tools}
        </div>
      </div>
    </EmpathyControlProvider>
  );
}
