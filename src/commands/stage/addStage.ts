import type { Id } from '../../model/id.ts';
import { newRow } from '../../model/newRow.ts';
import { stagesOf } from '../../model/queries.ts';
import { type Stage, stageFields } from '../../model/records/stage.ts';
import { COLORS, type ColorName } from '../../model/scales.ts';
import type { Command } from '../Command.ts';
import { fitting } from '../fitting.ts';
import { FIRST_KEY, keysIn, landmark, type SiblingPlace } from '../siblingPlace.ts';
import { fitSpans } from '../step/fitSpans.ts';
import { STAGE_FIXED, type StagePatch } from './setStage.ts';

export interface AddStage extends SiblingPlace {
  readonly title?: string;
  readonly fields?: StagePatch;
}

/** Where the stages beside have colours: the one after that of the stage before, in the palette. */
function nextColor(stages: readonly Stage[], beforeId: Id | null): ColorName | null {
  const at = beforeId === null ? stages.length : stages.findIndex(({ id }) => id === beforeId);
  const [before, after] = [stages[at - 1], stages[at]];
  if (!before?.color || after?.color === null) return null;
  const names: readonly string[] = COLORS;
  const from = names.indexOf(before.color);
  // Slate looks like a stage without a colour.
  return [...COLORS.slice(from + 1), ...COLORS].find((color) => color !== 'slate' && color !== after?.color) ?? null;
}

/** Adds a stage with its first step; returns both ids. */
export const addStage: Command<AddStage, { readonly stageId: Id; readonly stepId: Id }> = {
  name: 'addStage',
  run: (draft, doc, { title = '', fields, ...place }, tools) => {
    const stageId = tools.newId();
    const stepId = tools.newId();
    const stages = stagesOf(doc);
    const beforeId = landmark(stages, place, new Set());
    const [order = ''] = keysIn(draft.stages, stages, beforeId, 1);
    const given = fitting(stageFields, { color: nextColor(stages, beforeId), ...fields, title }, STAGE_FIXED);
    draft.stages.set(stageId, newRow('stages', { ...given, id: stageId, order }));
    draft.steps.set(stepId, newRow('steps', { id: stepId, order: FIRST_KEY, stageId }));
    fitSpans(draft, doc);
    return { stageId, stepId };
  },
};
