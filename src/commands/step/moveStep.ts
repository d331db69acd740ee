import { defined } from '../../lib/assert.ts';
import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import { stagesOf, stepsOfStage } from '../../model/queries.ts';
import type { Step } from '../../model/records/step.ts';
import type { Command } from '../Command.ts';
import { keysIn, landmark, moveAmong, type SiblingPlace } from '../siblingPlace.ts';
import { fitSpans } from './fitSpans.ts';

export interface MoveStep extends SiblingPlace {
  readonly id: Id;
  /** Without it the step stays in its stage; `by` then leads on into the stage beside it. */
  readonly stageId?: Id;
}

/** The stage beside, when the step moves past the first or last place of its own. */
function stageBeside(doc: Doc, step: Step, by: number): Id | null {
  const place = stepsOfStage(doc, step.stageId).indexOf(step) + by;
  if (place >= 0 && place < stepsOfStage(doc, step.stageId).length) return null;
  const stages = stagesOf(doc);
  return stages[stages.findIndex(({ id }) => id === step.stageId) + Math.sign(by)]?.id ?? null;
}

/** Moves a step with its cards, also to another stage. The only step of a stage cannot leave it. */
export const moveStep: Command<MoveStep> = {
  name: 'moveStep',
  run: (draft, doc, { id, stageId, ...place }) => {
    const step = defined(doc.steps.get(id), 'the step');
    const steps = stepsOfStage(doc, step.stageId);
    const beside = stageId === undefined && place.by !== undefined ? stageBeside(doc, step, place.by) : null;
    const target = stageId ?? beside ?? step.stageId;
    if (target === step.stageId) {
      if (moveAmong(draft.steps, steps, id, place)) fitSpans(draft, doc);
      return;
    }
    defined(doc.stages.get(target), 'the stage');
    if (steps.length === 1) return;
    const siblings = stepsOfStage(doc, target);
    const beforeId =
      beside === null ? landmark(siblings, place, new Set()) : (place.by ?? 0) > 0 ? (siblings[0]?.id ?? null) : null;
    const row = defined(draft.steps.get(id), 'the step');
    const [order = ''] = keysIn(draft.steps, siblings, beforeId, 1);
    row.stageId = target;
    row.order = order;
    fitSpans(draft, doc);
  },
};
