import type { Doc } from '../Doc.ts';
import { linksOfCard } from '../queries.ts';
import type { Card } from '../records/card.ts';
import type { Neighbour } from './Rule.ts';

/** The links of a card with the cards at their other ends. */
export const neighboursOf = (doc: Doc, { id }: Card): readonly Neighbour[] =>
  linksOfCard(doc, id).flatMap((link) => {
    const card = doc.cards.get(link.fromId === id ? link.toId : link.fromId);
    return card ? [{ link, card }] : [];
  });
