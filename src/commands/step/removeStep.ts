import { defined } from '../../lib/assert.ts';
import type { Id } from '../../model/id.ts';
import { stepsOfStage } from '../../model/queries.ts';
import type { Command } from '../Command.ts';
import { removeStepsWith } from './removeStepsWith.ts';

/** Removes a step with its cards. The only step of a stage stays: remove the stage instead. */
export const removeStep: Command<{ readonly id: Id }> = {
  name: 'removeStep',
  run: (draft, doc, { id }) => {
    const step = defined(doc.steps.get(id), 'the step');
    if (stepsOfStage(doc, step.stageId).length > 1) removeStepsWith(draft, doc, [id]);
  },
};
