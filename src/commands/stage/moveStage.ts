import type { Id } from '../../model/id.ts';
import { stagesOf } from '../../model/queries.ts';
import type { Command } from '../Command.ts';
import { moveAmong, type SiblingPlace } from '../siblingPlace.ts';
import { fitSpans } from '../step/fitSpans.ts';

/** Moves a stage with all that stands in it to another place in time. */
export const moveStage: Command<{ readonly id: Id } & SiblingPlace> = {
  name: 'moveStage',
  run: (draft, doc, { id, ...place }) => {
    if (moveAmong(draft.stages, stagesOf(doc), id, place)) fitSpans(draft, doc);
  },
};
