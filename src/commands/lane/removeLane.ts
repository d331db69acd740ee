import { defined } from '../../lib/assert.ts';
import type { Id } from '../../model/id.ts';
import { newRow } from '../../model/newRow.ts';
import type { Command } from '../Command.ts';
import { removeCardsWith, removeRemarks } from '../removal.ts';
import { FIRST_KEY } from '../siblingPlace.ts';

/** Removes a lane with its cards. In place of the last lane comes an empty one of its kind. */
export const removeLane: Command<{ readonly id: Id }> = {
  name: 'removeLane',
  run: (draft, doc, { id }, tools) => {
    const lane = defined(doc.lanes.get(id), 'the lane');
    const cards = [...doc.cards.values()].filter((card) => card.laneId === id);
    draft.lanes.delete(id);
    removeCardsWith(
      draft,
      doc,
      cards.map((card) => card.id),
    );
    removeRemarks(draft, doc, new Set([id]));
    if (draft.lanes.size > 0) return;
    const emptyId = tools.newId();
    draft.lanes.set(emptyId, newRow('lanes', { id: emptyId, order: FIRST_KEY, kind: lane.kind }));
  },
};
