import { defined } from '../../lib/assert.ts';
import type { Id } from '../../model/id.ts';
import { notesInSection } from '../../model/queries.ts';
import type { Command } from '../Command.ts';
import { keysIn, landmark } from '../siblingPlace.ts';

/** Puts a copy of a note after it; the copy is not sent to any card. Returns its id. */
export const duplicateNote: Command<{ readonly id: Id }, Id> = {
  name: 'duplicateNote',
  run: (draft, doc, { id }, tools) => {
    const note = defined(doc.empathyNotes.get(id), 'the note');
    const notes = notesInSection(doc, note.personaId, note.section);
    const copyId = tools.newId();
    const [order = ''] = keysIn(draft.empathyNotes, notes, landmark(notes, { afterId: id }, new Set()), 1);
    draft.empathyNotes.set(copyId, { ...note, id: copyId, order, cardId: null });
    return copyId;
  },
};
