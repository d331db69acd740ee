import { defined } from '../../lib/assert.ts';
import type { Doc } from '../../model/Doc.ts';
import { DEFAULT_CARD_KIND } from '../../model/defaultCardKind.ts';
import type { Id } from '../../model/id.ts';
import { inReadingOrder } from '../../model/inReadingOrder.ts';
import type { Card } from '../../model/records/card.ts';
import type { CardKind } from '../../model/scales.ts';
import type { Command } from '../Command.ts';
import { landmark } from '../siblingPlace.ts';
import type { DropTarget } from './DropTarget.ts';
import { cardsAt, placeCards } from './placeCards.ts';

export interface MoveCards {
  readonly ids: readonly Id[];
  readonly target: DropTarget;
}

/** Whether the cards already stand one after the other at that place. */
function standsThere(doc: Doc, cards: readonly Card[], { cell, beforeId }: DropTarget): boolean {
  const siblings = cardsAt(doc, cell);
  const first = cards[0] ? siblings.indexOf(cards[0]) : -1;
  const next = landmark(siblings, { beforeId }, new Set(cards.map(({ id }) => id)));
  return (
    first >= 0 &&
    cards.every((card, index) => siblings[first + index] === card) &&
    (siblings[first + cards.length]?.id ?? null) === next
  );
}

/** The kind that a sorted card has: a note of the inbox becomes what the lane holds. A text is never a picture. */
function sortedKind(doc: Doc, card: Card, { cell }: DropTarget): CardKind {
  const lane = cell && doc.lanes.get(cell.laneId);
  if (!lane || card.laneId !== null || card.kind !== 'note') return card.kind;
  const kind = DEFAULT_CARD_KIND[lane.kind];
  return kind === 'image' ? card.kind : kind;
}

/**
 * Moves cards to one cell or to the inbox; among themselves they keep the order in which the map is read. Notes of the
 * inbox become what the lane holds.
 */
export const moveCards: Command<MoveCards> = {
  name: 'moveCards',
  run: (draft, doc, { ids, target }) => {
    const cards = inReadingOrder(
      doc,
      ids.map((id) => defined(doc.cards.get(id), 'the card')),
    );
    if (cards.length === 0 || standsThere(doc, cards, target)) return;
    placeCards(
      draft,
      doc,
      cards.map(({ id }) => id),
      target,
    );
    for (const card of cards) defined(draft.cards.get(card.id), 'the card').kind = sortedKind(doc, card, target);
  },
};
