import type { Doc } from '../Doc.ts';
import { cardsInCell, columnsOf, inboxCards, lanesOf, notesInSection, personasOf } from '../queries.ts';
import type { Card } from '../records/card.ts';
import type { EmpathyNote } from '../records/empathyNote.ts';
import { EMPATHY_SECTIONS } from '../scales.ts';

/** The cards in the order in which the map is read (lane, column, place), then those of the inbox. */
export function* cardsInOrder(doc: Doc): Generator<Card> {
  const columns = columnsOf(doc);
  for (const lane of lanesOf(doc)) for (const step of columns) yield* cardsInCell(doc, lane.id, step.id);
  yield* inboxCards(doc);
}

/** The empathy notes, persona by persona and section by section. */
export function* notesInOrder(doc: Doc): Generator<EmpathyNote> {
  for (const persona of personasOf(doc))
    for (const section of EMPATHY_SECTIONS) yield* notesInSection(doc, persona.id, section);
}
