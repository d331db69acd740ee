import { defined } from '../../lib/assert.ts';
import type { Id } from '../../model/id.ts';
import { lanesOf } from '../../model/queries.ts';
import type { Command } from '../Command.ts';
import { copyCards } from '../card/copyCards.ts';
import { keysIn, landmark } from '../siblingPlace.ts';

/** Puts a copy of a lane, with its cards and the links among them, under it; returns the copy's id. */
export const duplicateLane: Command<{ readonly id: Id }, Id> = {
  name: 'duplicateLane',
  run: (draft, doc, { id }, tools) => {
    const lane = defined(doc.lanes.get(id), 'the lane');
    const lanes = lanesOf(doc);
    const copyId = tools.newId();
    const [order = ''] = keysIn(draft.lanes, lanes, landmark(lanes, { afterId: id }, new Set()), 1);
    draft.lanes.set(copyId, { ...lane, id: copyId, order });
    const cards = [...doc.cards.values()].filter(({ laneId }) => laneId === id);
    copyCards(draft, doc, cards, tools, () => ({ laneId: copyId }));
    return copyId;
  },
};
