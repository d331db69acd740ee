import { assert } from '../../lib/assert.ts';
import type { Id } from '../../model/id.ts';
import { newRow } from '../../model/newRow.ts';
import { stepsOfStage } from '../../model/queries.ts';
import { stepFields } from '../../model/records/step.ts';
import type { Command } from '../Command.ts';
import { fitting } from '../fitting.ts';
import { keysIn, landmark, type SiblingPlace } from '../siblingPlace.ts';
import { fitSpans } from './fitSpans.ts';

export interface AddStep extends SiblingPlace {
  readonly stageId: Id;
  readonly title?: string;
}

/** Adds a step to a stage; returns its id. A card that covers the columns on both sides covers it too. */
export const addStep: Command<AddStep, Id> = {
  name: 'addStep',
  run: (draft, doc, { stageId, title = '', ...place }, tools) => {
    assert(doc.stages.has(stageId), 'the stage exists');
    const id = tools.newId();
    const steps = stepsOfStage(doc, stageId);
    const [order = ''] = keysIn(draft.steps, steps, landmark(steps, place, new Set()), 1);
    draft.steps.set(id, newRow('steps', { ...fitting(stepFields, { title }, []), id, stageId, order }));
    fitSpans(draft, doc);
    return id;
  },
};
