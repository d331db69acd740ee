import type { Id } from '../../model/id.ts';
import { lanesOf } from '../../model/queries.ts';
import type { Command } from '../Command.ts';
import { moveAmong, type SiblingPlace } from '../siblingPlace.ts';

/** Moves a lane up or down with its cards. */
export const moveLane: Command<{ readonly id: Id } & SiblingPlace> = {
  name: 'moveLane',
  run: (draft, doc, { id, ...place }) => {
    moveAmong(draft.lanes, lanesOf(doc), id, place);
  },
};
