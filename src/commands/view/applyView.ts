import { defined } from '../../lib/assert.ts';
import { readSavedFilters } from '../../model/find/SavedFilters.ts';
import type { Id } from '../../model/id.ts';
import type { Command } from '../Command.ts';

/**
 * Folds stages and lanes away as a saved view says, and opens the others. A view never hides every lane. Its filter
 * is no part of the document and is set by the session.
 */
export const applyView: Command<{ readonly id: Id }> = {
  name: 'applyView',
  run: (draft, doc, { id }) => {
    const saved = readSavedFilters(defined(doc.views.get(id), 'the view').filters);
    const hidden = new Set(saved.hiddenLanes);
    const hidesAll = [...doc.lanes.keys()].every((laneId) => hidden.has(laneId));
    for (const stage of draft.stages.values()) stage.collapsed = saved.collapsedStages.includes(stage.id);
    for (const lane of draft.lanes.values()) {
      lane.collapsed = saved.collapsedLanes.includes(lane.id);
      lane.hidden = !hidesAll && hidden.has(lane.id);
    }
  },
};
