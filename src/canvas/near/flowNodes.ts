import type { NodeHandle, Position } from '@xyflow/react';
import type { Layout } from '../../layout/Layout.ts';
import { rectOfCard } from '../../layout/query/rectOfCard.ts';
import type { Id } from '../../model/id.ts';
import type { CardFlowNode, LinkFlowEdge } from '../flowTypes.ts';

// Declaring size and handles spares React Flow's first, invisible pass. Links are drawn by the layout's own curve.
const HANDLES: NodeHandle[] = [
  { type: 'source', position: 'right' as Position, x: 0, y: 0, width: 1, height: 1 },
  { type: 'target', position: 'left' as Position, x: 0, y: 0, width: 1, height: 1 },
];
// React Flow calls every wrapper a "node" in English; the card inside says what it is.
const NODE_ATTRIBUTES = { 'aria-roledescription': undefined };

// The link inside has a name of its own; the types leave no way but this to take React Flow's English one away.
const EDGE_ATTRIBUTES = { ...NODE_ATTRIBUTES, 'aria-label': undefined } as NonNullable<LinkFlowEdge['domAttributes']>;

/** Makes React Flow's nodes and edges, and hands the same object out again while nothing about it has changed. */
export class FlowItems {
  readonly #nodes = new Map<Id, CardFlowNode>();
  readonly #edges = new Map<Id, LinkFlowEdge>();

  node(layout: Layout, id: Id): CardFlowNode | null {
    const rect = rectOfCard(layout, id);
    if (!rect) {
      this.#nodes.delete(id);
      return null;
    }
    const { x, y, width, height } = rect;
    const old = this.#nodes.get(id);
    if (old?.position.x === x && old.position.y === y && old.width === width && old.height === height) return old;
    const node: CardFlowNode = {
      id,
      type: 'card',
      position: { x, y },
      width,
      height,
      measured: { width, height },
      handles: HANDLES,
      data: old?.data ?? { cardId: id },
      domAttributes: NODE_ATTRIBUTES,
    };
    this.#nodes.set(id, node);
    return node;
  }

  edge(linkId: Id, fromId: Id, toId: Id): LinkFlowEdge {
    const old = this.#edges.get(linkId);
    if (old?.source === fromId && old.target === toId) return old;
    const edge: LinkFlowEdge = {
      id: linkId,
      type: 'link',
      source: fromId,
      target: toId,
      data: { linkId },
      ariaRole: 'presentation',
      domAttributes: EDGE_ATTRIBUTES,
    };
    this.#edges.set(linkId, edge);
    return edge;
  }

  forget(id: Id): void {
    this.#nodes.delete(id);
  }
}
