import type { Doc } from './Doc.ts';
import type { Id } from './id.ts';

/** The cell, as long as its lane and its step exist; else null. */
export const cellStillThere = <Cell extends { readonly laneId: Id; readonly stepId: Id }>(
  doc: Doc,
  cell: Cell | null,
): Cell | null => (cell && doc.lanes.has(cell.laneId) && doc.steps.has(cell.stepId) ? cell : null);
