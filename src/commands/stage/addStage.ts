import type { Id } from '../../model/id.ts';
import { newRow } from '../../model/newRow.ts';
import { stagesOf } from '../../model/queries.ts';
import { stageFields } from '../../model/records/stage.ts';
import type { Command } from '../Command.ts';
import { fitting } from '../fitting.ts';
import { FIRST_KEY, keysIn, landmark, type SiblingPlace } from '../siblingPlace.ts';
import { fitSpans } from '../step/fitSpans.ts';
import { STAGE_FIXED, type StagePatch } from './setStage.ts';

export interface AddStage extends SiblingPlace {
  readonly title?: string;
  readonly fields?: StagePatch;
}

/** Adds a stage with its first step; returns both ids. */
export const addStage: Command<AddStage, { readonly stageId: Id; readonly stepId: Id }> = {
  name: 'addStage',
  run: (draft, doc, { title = '', fields, ...place }, tools) => {
    const stageId = tools.newId();
    const stepId = tools.newId();
    const stages = stagesOf(doc);
    const [order = ''] = keysIn(draft.stages, stages, landmark(stages, place, new Set()), 1);
    const given = fitting(stageFields, { ...fields, title }, STAGE_FIXED);
    draft.stages.set(stageId, newRow('stages', { ...given, id: stageId, order }));
    draft.steps.set(stepId, newRow('steps', { id: stepId, order: FIRST_KEY, stageId }));
    fitSpans(draft, doc);
    return { stageId, stepId };
  },
};
