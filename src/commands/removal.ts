import type { Doc } from '../model/Doc.ts';
import type { Id } from '../model/id.ts';
import { linksOfCard } from '../model/queries.ts';
import type { DocDraft } from './DocDraft.ts';

/** Removes rows that point at what is gone: comments, votes and answered questions. */
export function removeRemarks(draft: DocDraft, doc: Doc, targets: ReadonlySet<Id>): void {
  for (const table of ['comments', 'ballots', 'dismissals'] as const)
    for (const { id, targetId } of doc[table].values()) if (targets.has(targetId)) draft[table].delete(id);
}

/** Removes cards with their links and remarks; the empathy notes that they were made from are free again. */
export function removeCardsWith(draft: DocDraft, doc: Doc, ids: Iterable<Id>): void {
  const gone = new Set(ids);
  if (gone.size === 0) return;
  const targets = new Set(gone);
  for (const id of gone) {
    for (const link of linksOfCard(doc, id)) {
      draft.links.delete(link.id);
      targets.add(link.id);
    }
    draft.cards.delete(id);
  }
  for (const { id, cardId } of doc.empathyNotes.values()) {
    const note = cardId !== null && gone.has(cardId) ? draft.empathyNotes.get(id) : undefined;
    if (note) note.cardId = null;
  }
  removeRemarks(draft, doc, targets);
}
