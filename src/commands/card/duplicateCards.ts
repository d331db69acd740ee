import { defined } from '../../lib/assert.ts';
import type { Id } from '../../model/id.ts';
import { inReadingOrder } from '../../model/inReadingOrder.ts';
import type { Command } from '../Command.ts';
import { landmark } from '../siblingPlace.ts';
import { byCell, cellOf } from './byCell.ts';
import { copyCards } from './copyCards.ts';
import { cardKeys, cardsAt } from './placeCards.ts';

/** Puts copies of cards, with the links among them, after the last of them in each cell; returns the copies' ids. */
export const duplicateCards: Command<{ readonly ids: readonly Id[] }, readonly Id[]> = {
  name: 'duplicateCards',
  run: (draft, doc, { ids }, tools) => {
    const originals = [...new Set(ids)].map((id) => defined(doc.cards.get(id), 'the card'));
    const cards = inReadingOrder(doc, originals);
    const orders = new Map<Id, string>();
    for (const { cell, items } of byCell(cards.map((card) => ({ card, cell: cellOf(card) })))) {
      const beforeId = landmark(cardsAt(doc, cell), { afterId: items.at(-1)?.card.id ?? null }, new Set());
      const keys = cardKeys(draft, doc, { cell, beforeId }, items.length);
      items.forEach(({ card }, index) => {
        orders.set(card.id, defined(keys[index], 'a key for each copy'));
      });
    }
    const copies = copyCards(draft, doc, cards, tools, ({ id, order }) => ({ order: orders.get(id) ?? order }));
    return [...copies.values()];
  },
};
