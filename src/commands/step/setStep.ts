import { defined } from '../../lib/assert.ts';
import type { Id } from '../../model/id.ts';
import { type Step, stepFields } from '../../model/records/step.ts';
import type { Command } from '../Command.ts';
import { fitting } from '../fitting.ts';

export type StepPatch = Partial<Pick<Step, 'title'>>;

/** Sets the title of a step. */
export const setStep: Command<{ readonly id: Id; readonly patch: StepPatch }> = {
  name: 'setStep',
  run: (draft, _doc, { id, patch }) => {
    Object.assign(
      defined(draft.steps.get(id), 'the step'),
      fitting(stepFields, patch, ['id', 'stageId', 'order', 'extra']),
    );
  },
};
