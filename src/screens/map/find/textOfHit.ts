import type { Doc } from '../../../model/Doc.ts';
import type { Hit } from '../../../model/find/findHits.ts';

/** The text that a hit stands in. */
export function textOfHit(doc: Doc, { id, field, index }: Hit): string {
  const card = doc.cards.get(id);
  if (!card) return doc.empathyNotes.get(id)?.text ?? '';
  return field === 'tags' ? (card.tags[index] ?? '') : card[field];
}
