import type { Edge, Node } from '@xyflow/react';
import type { Id } from '../model/id.ts';

// Nodes and edges carry ids only; their components read rows and boxes from the session by id.

export type CardFlowNode = Node<{ readonly cardId: Id }, 'card'>;
export type LinkFlowEdge = Edge<{ readonly linkId: Id }, 'link'>;
