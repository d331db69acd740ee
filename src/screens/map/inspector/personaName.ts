import type { Messages } from '../../../i18n/Messages.ts';
import type { Doc } from '../../../model/Doc.ts';
import type { Id } from '../../../model/id.ts';
import { personasOf } from '../../../model/queries.ts';

/** The name of a persona; one without a name goes by its number. */
export function personaName(messages: Messages, doc: Doc, id: Id): string {
  const personas = personasOf(doc);
  const index = personas.findIndex((persona) => persona.id === id);
  return personas[index]?.name || messages.inspector.persona.unnamed(index + 1);
}
