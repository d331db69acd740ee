import type { I18n } from '../../i18n/I18nContext.tsx';
import { defined } from '../../lib/assert.ts';
import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import { notesInSection } from '../../model/queries.ts';

/** Says where a note stands after it was moved. */
export function noteMoved(doc: Doc, id: Id, { messages, formats }: I18n): string {
  const { personaId, section } = defined(doc.empathyNotes.get(id), 'the note that was moved');
  const siblings = notesInSection(doc, personaId, section);
  const place = siblings.findIndex((note) => note.id === id) + 1;
  return messages.empathy.moved(
    messages.terms.empathySection[section],
    formats.number(place),
    formats.number(siblings.length),
  );
}
