import { assert, defined } from '../../lib/assert.ts';
import type { Id } from '../../model/id.ts';
import type { Command } from '../Command.ts';
import { removeRemarks } from '../removal.ts';

/** Removes a persona with its empathy map. Cards stay and no longer name it. */
export const removePersona: Command<{ readonly id: Id }> = {
  name: 'removePersona',
  run: (draft, doc, { id }) => {
    assert(doc.personas.has(id), 'the persona exists');
    draft.personas.delete(id);
    const notes = [...doc.empathyNotes.values()].filter((note) => note.personaId === id).map((note) => note.id);
    for (const noteId of notes) draft.empathyNotes.delete(noteId);
    for (const { id: cardId, personaId, personaIds } of doc.cards.values()) {
      if (personaId !== id && !personaIds.includes(id)) continue;
      const card = defined(draft.cards.get(cardId), 'the card');
      if (personaId === id) card.personaId = null;
      if (personaIds.includes(id)) card.personaIds = personaIds.filter((other) => other !== id);
    }
    removeRemarks(draft, doc, new Set([id, ...notes]));
  },
};
