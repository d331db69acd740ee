import { assert } from '../../lib/assert.ts';
import type { Id } from '../../model/id.ts';
import { newRow } from '../../model/newRow.ts';
import { stepsOfStage } from '../../model/queries.ts';
import type { Command } from '../Command.ts';
import { removeRemarks } from '../removal.ts';
import { FIRST_KEY } from '../siblingPlace.ts';
import { removeStepsWith } from '../step/removeStepsWith.ts';

/** Removes a stage with its steps and cards. In place of the last stage comes an empty one. */
export const removeStage: Command<{ readonly id: Id }> = {
  name: 'removeStage',
  run: (draft, doc, { id }, tools) => {
    assert(doc.stages.has(id), 'the stage exists');
    const stepIds = stepsOfStage(doc, id).map((step) => step.id);
    draft.stages.delete(id);
    removeRemarks(draft, doc, new Set([id]));
    if (draft.stages.size === 0) {
      const stageId = tools.newId();
      const stepId = tools.newId();
      draft.stages.set(stageId, newRow('stages', { id: stageId, order: FIRST_KEY }));
      draft.steps.set(stepId, newRow('steps', { id: stepId, stageId, order: FIRST_KEY }));
    }
    removeStepsWith(draft, doc, stepIds);
  },
};
