import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import { linksOfCard } from '../../model/queries.ts';
import type { Card } from '../../model/records/card.ts';
import type { CommandTools } from '../Command.ts';
import type { DocDraft } from '../DocDraft.ts';

/** Copies cards, each with what `changed` says differs, and the links among them; returns original id → copy's id. */
export function copyCards(
  draft: DocDraft,
  doc: Doc,
  cards: readonly Card[],
  tools: CommandTools,
  changed: (card: Card) => Partial<Card>,
): ReadonlyMap<Id, Id> {
  const copies = new Map<Id, Id>();
  for (const card of cards) {
    const id = tools.newId();
    copies.set(card.id, id);
    draft.cards.set(id, { ...card, ...changed(card), id });
  }
  for (const { id: cardId } of cards) {
    for (const link of linksOfCard(doc, cardId)) {
      const [fromId, toId] = [copies.get(link.fromId), copies.get(link.toId)];
      if (link.fromId !== cardId || !fromId || !toId) continue;
      const id = tools.newId();
      draft.links.set(id, { ...link, id, fromId, toId });
    }
  }
  return copies;
}
