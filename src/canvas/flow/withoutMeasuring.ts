import type { FlowStore } from '../view/MapViewport.ts';

/**
 * Keeps React Flow from measuring the nodes that it mounts. Each says its size and has no handle of React Flow's, so
 * there is nothing to find out, and to ask the page for it lays the page out once more for each slice that is mounted.
 * Before React Flow is drawn for the first time: it keeps what it then has.
 */
export function withoutMeasuring(flow: FlowStore): void {
  flow.setState({ updateNodeInternals: () => undefined });
}
