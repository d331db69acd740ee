import { defined } from '../../lib/assert.ts';
import type { Id } from '../../model/id.ts';
import { type Lane, laneFields } from '../../model/records/lane.ts';
import type { Command } from '../Command.ts';
import { fitting } from '../fitting.ts';

type Fixed = 'id' | 'order' | 'extra';
const FIXED: readonly Fixed[] = ['id', 'order', 'extra'];
export type LanePatch = Partial<Omit<Lane, Fixed>>;

/** Sets fields of a lane: title, kind, collapsed, hidden. Its cards keep their kinds. */
export const setLane: Command<{ readonly id: Id; readonly patch: LanePatch }> = {
  name: 'setLane',
  run: (draft, _doc, { id, patch }) => {
    Object.assign(defined(draft.lanes.get(id), 'the lane'), fitting(laneFields, patch, FIXED));
  },
};
