import type { Id } from '../../model/id.ts';
import { personasOf } from '../../model/queries.ts';
import type { Command } from '../Command.ts';
import { moveAmong, type SiblingPlace } from '../siblingPlace.ts';

/** Moves a persona to another place among the personas. */
export const movePersona: Command<{ readonly id: Id } & SiblingPlace> = {
  name: 'movePersona',
  run: (draft, doc, { id, ...place }) => {
    moveAmong(draft.personas, personasOf(doc), id, place);
  },
};
