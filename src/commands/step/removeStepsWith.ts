import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import { columnsOf } from '../../model/queries.ts';
import type { Card } from '../../model/records/card.ts';
import { byCell } from '../card/byCell.ts';
import { type Cell, placeCards } from '../card/placeCards.ts';
import type { DocDraft } from '../DocDraft.ts';
import { removeCardsWith, removeRemarks } from '../removal.ts';
import { fitSpans } from './fitSpans.ts';

/**
 * Removes columns with the cards that stand in them alone. A card that covers other columns too stays on those: it
 * begins in the first of them that is left.
 */
export function removeStepsWith(draft: DocDraft, doc: Doc, stepIds: readonly Id[]): void {
  const gone = new Set(stepIds);
  const columns = columnsOf(doc);
  const lost: Id[] = [];
  const kept: { readonly card: Card; readonly cell: Cell }[] = [];
  for (const card of doc.cards.values()) {
    if (card.stepId === null || card.laneId === null || !gone.has(card.stepId)) continue;
    const start = columns.findIndex(({ id }) => id === card.stepId);
    const next = columns.slice(start, start + card.span).find(({ id }) => !gone.has(id));
    if (next) kept.push({ card, cell: { laneId: card.laneId, stepId: next.id } });
    else lost.push(card.id);
  }
  for (const { cell, items } of byCell(kept)) {
    const ids = items.map(({ card }) => card.id);
    placeCards(draft, doc, ids, { cell, beforeId: null });
  }
  for (const id of gone) draft.steps.delete(id);
  removeCardsWith(draft, doc, lost);
  removeRemarks(draft, doc, gone);
  fitSpans(draft, doc);
}
