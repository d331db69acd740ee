import { assert } from '../../lib/assert.ts';
import type { Id } from '../../model/id.ts';
import type { Command } from '../Command.ts';
import { removeRemarks } from '../removal.ts';

/** Removes a note; the card that it was sent to stays. */
export const removeNote: Command<{ readonly id: Id }> = {
  name: 'removeNote',
  run: (draft, doc, { id }) => {
    assert(doc.empathyNotes.has(id), 'the note exists');
    draft.empathyNotes.delete(id);
    removeRemarks(draft, doc, new Set([id]));
  },
};
