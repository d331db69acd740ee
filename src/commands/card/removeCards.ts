import { assert } from '../../lib/assert.ts';
import type { Id } from '../../model/id.ts';
import type { Command } from '../Command.ts';
import { removeCardsWith } from '../removal.ts';

/** Removes cards with their links; empathy notes that were sent to them stay. */
export const removeCards: Command<{ readonly ids: readonly Id[] }> = {
  name: 'removeCards',
  run: (draft, doc, { ids }) => {
    for (const id of ids) assert(doc.cards.has(id), 'the card exists');
    removeCardsWith(draft, doc, ids);
  },
};
