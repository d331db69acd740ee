import { defined } from '../../lib/assert.ts';
import type { Id } from '../../model/id.ts';
import type { Command } from '../Command.ts';
import { roomFor } from './placeCards.ts';

/** Sets how many columns a card covers: 1 to those up to the end of the map. A card in the inbox covers none. */
export const setSpan: Command<{ readonly id: Id; readonly span: number }> = {
  name: 'setSpan',
  run: (draft, doc, { id, span }) => {
    const { stepId } = defined(doc.cards.get(id), 'the card');
    if (stepId === null || !Number.isFinite(span)) return;
    defined(draft.cards.get(id), 'the card').span = Math.min(Math.max(1, Math.round(span)), roomFor(doc, stepId));
  },
};
