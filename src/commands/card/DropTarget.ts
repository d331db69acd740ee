import type { Id } from '../../model/id.ts';

/** A place for cards: before `beforeId` in a cell, or at its end (null). `cell` null: the inbox. */
export interface DropTarget {
  readonly cell: { readonly laneId: Id; readonly stepId: Id } | null;
  readonly beforeId: Id | null;
}
