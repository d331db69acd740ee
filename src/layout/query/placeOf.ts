import type { Id } from '../../model/id.ts';
import type { ColumnBox, LaneBox, Layout } from '../Layout.ts';

/** Indexes of rows of boxes, remembered as long as the row lives. */
function indexBy<T>(keyOf: (box: T) => Id): (boxes: readonly T[]) => ReadonlyMap<Id, T> {
  const known = new WeakMap<readonly T[], ReadonlyMap<Id, T>>();
  return (boxes) => {
    const old = known.get(boxes);
    if (old) return old;
    const made = new Map(boxes.map((box) => [keyOf(box), box]));
    known.set(boxes, made);
    return made;
  };
}
const columnsById = indexBy<ColumnBox>((column) => column.stepId);
const lanesById = indexBy<LaneBox>((lane) => lane.laneId);

/** The column of a step; undefined when the map does not show one (an inner step of a collapsed stage). */
export const columnOfStep = (layout: Pick<Layout, 'columns'>, stepId: Id): ColumnBox | undefined =>
  columnsById(layout.columns).get(stepId);
/** The box of a lane; undefined when the lane is hidden. */
export const laneOfId = (layout: Pick<Layout, 'lanes'>, laneId: Id): LaneBox | undefined =>
  lanesById(layout.lanes).get(laneId);
