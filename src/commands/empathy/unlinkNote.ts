import { defined } from '../../lib/assert.ts';
import type { Id } from '../../model/id.ts';
import type { Command } from '../Command.ts';

/** Unties a note from the card that it was sent to; both stay. */
export const unlinkNote: Command<{ readonly id: Id }> = {
  name: 'unlinkNote',
  run: (draft, _doc, { id }) => {
    defined(draft.empathyNotes.get(id), 'the note').cardId = null;
  },
};
