import { assert, defined } from '../../lib/assert.ts';
import type { Id } from '../../model/id.ts';
import { notesInSection } from '../../model/queries.ts';
import type { EmpathySection } from '../../model/scales.ts';
import type { Command } from '../Command.ts';
import { keysIn, landmark, moveAmong, type SiblingPlace } from '../siblingPlace.ts';

export interface MoveNote extends SiblingPlace {
  readonly id: Id;
  readonly section?: EmpathySection;
  readonly personaId?: Id;
}

/** Moves a note within its section, to another section, or to another persona. */
export const moveNote: Command<MoveNote> = {
  name: 'moveNote',
  run: (draft, doc, { id, section, personaId, ...place }) => {
    const note = defined(doc.empathyNotes.get(id), 'the note');
    const target = { section: section ?? note.section, personaId: personaId ?? note.personaId };
    assert(doc.personas.has(target.personaId), 'the persona exists');
    const siblings = notesInSection(doc, target.personaId, target.section);
    if (target.section === note.section && target.personaId === note.personaId) {
      moveAmong(draft.empathyNotes, siblings, id, place);
      return;
    }
    const [order = ''] = keysIn(draft.empathyNotes, siblings, landmark(siblings, place, new Set()), 1);
    Object.assign(defined(draft.empathyNotes.get(id), 'the note'), target, { order });
  },
};
