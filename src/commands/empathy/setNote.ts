import { defined } from '../../lib/assert.ts';
import type { Id } from '../../model/id.ts';
import { empathyNoteFields } from '../../model/records/empathyNote.ts';
import type { Command } from '../Command.ts';
import { fitting } from '../fitting.ts';
import { NOTE_FIXED, type NotePatch } from './NotePatch.ts';

/** Sets text, direction, evidence and sources of a note. The card that it was sent to keeps its own words. */
export const setNote: Command<{ readonly id: Id; readonly patch: NotePatch }> = {
  name: 'setNote',
  run: (draft, _doc, { id, patch }) => {
    Object.assign(defined(draft.empathyNotes.get(id), 'the note'), fitting(empathyNoteFields, patch, NOTE_FIXED));
  },
};
