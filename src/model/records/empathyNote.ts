import { field, oneOf, type RowOf, required } from '../field.ts';
import { EMPATHY_SECTIONS } from '../scales.ts';

/** One note of a persona's empathy map. */
export const empathyNoteFields = {
  id: field.id,
  personaId: field.ref,
  section: required(oneOf(EMPATHY_SECTIONS)),
  order: field.order,
  text: field.text,
  direction: field.direction,
  evidence: field.evidence,
  sources: field.sources,
  /** The card that the note was sent to. */
  cardId: field.refOrNull,
  extra: field.extra,
};
export type EmpathyNote = RowOf<typeof empathyNoteFields>;
