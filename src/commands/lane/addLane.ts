import type { Id } from '../../model/id.ts';
import { newRow } from '../../model/newRow.ts';
import { lanesOf } from '../../model/queries.ts';
import { laneFields } from '../../model/records/lane.ts';
import type { LaneKind } from '../../model/scales.ts';
import type { Command } from '../Command.ts';
import { fitting } from '../fitting.ts';
import { keysIn, landmark, type SiblingPlace } from '../siblingPlace.ts';

export interface AddLane extends SiblingPlace {
  readonly kind: LaneKind;
  /** Empty: the interface shows the name of the kind. */
  readonly title?: string;
}

/** Adds a lane; returns its id. */
export const addLane: Command<AddLane, Id> = {
  name: 'addLane',
  run: (draft, doc, { kind, title = '', ...place }, tools) => {
    const id = tools.newId();
    const lanes = lanesOf(doc);
    const [order = ''] = keysIn(draft.lanes, lanes, landmark(lanes, place, new Set()), 1);
    draft.lanes.set(id, newRow('lanes', { ...fitting(laneFields, { kind, title }, []), id, order }));
    return id;
  },
};
