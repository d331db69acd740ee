import '@xyflow/react/dist/style.css';
import './plain.css';
import {
  applyNodeChanges,
  Controls,
  type Node,
  type NodeChange,
  type NodeProps,
  ReactFlow,
  type ReactFlowInstance,
  useReactFlow,
} from '@xyflow/react';
import { memo, useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type BenchCard, benchCards, countFromUrl } from './benchCards.ts';

// The usual way to draw cards with React Flow: a node per card, nodes in React state. The benchmark's yardstick.

type CardNode = Node<{ text: string; color: string }, 'card'>;

const toNode = ({ id, x, y, text, color }: BenchCard): CardNode => ({
  id,
  type: 'card',
  position: { x, y },
  data: { text, color },
});

const Card = memo(({ id, data }: NodeProps<CardNode>) => {
  const { updateNodeData } = useReactFlow();
  const [editing, setEditing] = useState(false);
  return (
    <div className="plain-card" data-card-id={id} style={{ borderInlineStartColor: data.color }}>
      {editing ? (
        <textarea
          // biome-ignore lint/a11y/noAutofocus: the benchmark types at once after the double click
          autoFocus
          dir="auto"
          value={data.text}
          onChange={(event) => updateNodeData(id, { text: event.target.value })}
          onBlur={() => setEditing(false)}
        />
      ) : (
        <p dir="auto" onDoubleClick={() => setEditing(true)}>
          {data.text}
        </p>
      )}
    </div>
  );
});
const nodeTypes = { card: Card };

function Plain() {
  const [nodes, setNodes] = useState<CardNode[]>(() => benchCards(countFromUrl()).map(toNode));
  const [past, setPast] = useState<readonly CardNode[][]>([]);
  const onNodesChange = useCallback(
    (changes: NodeChange<CardNode>[]) => setNodes((current) => applyNodeChanges(changes, current)),
    [],
  );
  const add = () => {
    setPast([...past, nodes]);
    const first = nodes[0];
    if (!first) return;
    const moved = nodes.map((node) =>
      node.position.y > first.position.y ? { ...node, position: { ...node.position, y: node.position.y + 82 } } : node,
    );
    setNodes([
      ...moved,
      { ...first, id: `new${nodes.length}`, position: { x: first.position.x, y: first.position.y + 82 } },
    ]);
  };
  const undo = () => {
    const last = past.at(-1);
    if (last) setNodes(last);
    setPast(past.slice(0, -1));
  };
  useEffect(() => {
    document.documentElement.dataset.ready = 'true';
  }, []);
  // By the keys of the product: to find and to press a button would be measured with the edit.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.ctrlKey || (event.key !== 'd' && event.key !== 'z')) return;
      event.preventDefault();
      if (event.key === 'd') add();
      else undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  return (
    <ReactFlow
      nodes={nodes}
      nodeTypes={nodeTypes}
      onNodesChange={onNodesChange}
      panOnScroll
      zoomOnDoubleClick={false}
      minZoom={0.01}
      fitView
      onInit={(flow: ReactFlowInstance<CardNode>) => Object.assign(globalThis, { benchView: flow.setViewport })}
    >
      <Controls />
    </ReactFlow>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Plain />);
