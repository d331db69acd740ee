import { assert } from '../../lib/assert.ts';
import type { Id } from '../../model/id.ts';
import { newRow } from '../../model/newRow.ts';
import { notesInSection } from '../../model/queries.ts';
import { empathyNoteFields } from '../../model/records/empathyNote.ts';
import type { EmpathySection } from '../../model/scales.ts';
import type { Command } from '../Command.ts';
import { fitting } from '../fitting.ts';
import { keysIn, landmark, type SiblingPlace } from '../siblingPlace.ts';
import { NOTE_FIXED, type NotePatch } from './NotePatch.ts';

export interface AddNote extends SiblingPlace {
  readonly personaId: Id;
  readonly section: EmpathySection;
  readonly text?: string;
  readonly fields?: NotePatch;
}

/** Adds a note to a section of a persona's empathy map; returns its id. */
export const addNote: Command<AddNote, Id> = {
  name: 'addNote',
  run: (draft, doc, { personaId, section, text = '', fields, ...place }, tools) => {
    assert(doc.personas.has(personaId), 'the persona exists');
    const id = tools.newId();
    const notes = notesInSection(doc, personaId, section);
    const [order = ''] = keysIn(draft.empathyNotes, notes, landmark(notes, place, new Set()), 1);
    const given = fitting(empathyNoteFields, { ...fields, text }, NOTE_FIXED);
    draft.empathyNotes.set(id, newRow('empathyNotes', { ...given, id, order, personaId, section }));
    return id;
  },
};
