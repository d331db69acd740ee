import { defined } from '../../lib/assert.ts';
import type { Id } from '../../model/id.ts';
import type { Command } from '../Command.ts';
import { type CardPatch, fittingCard } from './CardPatch.ts';
import { emptiedFor } from './kindFields.ts';

export interface SetCards {
  readonly ids: readonly Id[];
  readonly patch: CardPatch;
}

/** Sets fields of cards; values outside their scales are left out. Another kind empties the fields of the old one. */
export const setCards: Command<SetCards> = {
  name: 'setCards',
  run: (draft, doc, { ids, patch }) => {
    const fit = fittingCard(doc, patch);
    for (const id of ids) {
      const card = defined(doc.cards.get(id), 'the card');
      const emptied = fit.kind !== undefined && fit.kind !== card.kind ? emptiedFor(fit.kind) : {};
      Object.assign(defined(draft.cards.get(id), 'the card'), emptied, fit);
    }
  },
};
