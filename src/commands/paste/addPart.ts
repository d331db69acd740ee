import { defined } from '../../lib/assert.ts';
import { fold } from '../../lib/fold.ts';
import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import { lanesOf, stagesOf, stepsOfStage } from '../../model/queries.ts';
import type { Lane } from '../../model/records/lane.ts';
import type { Command, CommandTools } from '../Command.ts';
import type { DocDraft } from '../DocDraft.ts';
import { keysIn } from '../siblingPlace.ts';
import { fitSpans } from '../step/fitSpans.ts';
import { copyPart } from './copyPart.ts';

type Ids = ReadonlyMap<Id, Id>;

/**
 * Adds a document, read from a table, to the map: stages, steps and lanes that are here already (by title, lanes also
 * by kind) take its cards; the others come at the end. Returns the ids of the new cards.
 */
export const addPart: Command<{ readonly part: Doc }, readonly Id[]> = {
  name: 'addPart',
  run: (draft, doc, { part }, tools) => {
    const lanes = matchLanes(draft, doc, part, tools);
    const steps = matchSteps(draft, doc, part, tools);
    const ids = copyPart(draft, doc, part, tools, ({ laneId, stepId }) => {
      const [lane, step] = [lanes.get(laneId ?? ''), steps.get(stepId ?? '')];
      return lane !== undefined && step !== undefined ? { laneId: lane, stepId: step } : null;
    });
    fitSpans(draft, doc);
    return ids;
  },
};

/** Each lane here takes one lane of the part at most: the one of its title before one of its kind. */
function matchLanes(draft: DocDraft, doc: Doc, part: Doc, tools: CommandTools): Ids {
  const free = new Set(lanesOf(doc));
  const matched = new Map<Id, Id>();
  const match = (fits: (here: Lane, there: Lane) => boolean): void => {
    for (const lane of lanesOf(part)) {
      if (matched.has(lane.id)) continue;
      const here = [...free].find((candidate) => fits(candidate, lane));
      if (!here) continue;
      free.delete(here);
      matched.set(lane.id, here.id);
    }
  };
  match((here, there) => here.title !== '' && fold(here.title) === fold(there.title));
  match((here, there) => here.kind === there.kind && (here.kind !== 'notes' || here.title === there.title));
  const missing = lanesOf(part).filter(({ id }) => !matched.has(id));
  const keys = keysIn(draft.lanes, lanesOf(doc), null, missing.length);
  missing.forEach((lane, index) => {
    const id = tools.newId();
    matched.set(lane.id, id);
    draft.lanes.set(id, { ...lane, id, order: defined(keys[index], 'a key for each lane') });
  });
  return matched;
}

function matchSteps(draft: DocDraft, doc: Doc, part: Doc, tools: CommandTools): Ids {
  const stages = new Map(
    stagesOf(doc)
      .toReversed()
      .map((stage) => [fold(stage.title), stage.id]),
  );
  const steps = new Map<Id, Id>();
  // Each stage here takes one stage of the part at most.
  const missing = stagesOf(part).filter((stage) => {
    const name = fold(stage.title);
    const here = stages.get(name);
    if (name === '' || here === undefined) return true;
    stages.delete(name);
    matchStepsOfStage(draft, doc, part, stage.id, here, tools, steps);
    return false;
  });
  const keys = keysIn(draft.stages, stagesOf(doc), null, missing.length);
  missing.forEach((stage, index) => {
    const id = tools.newId();
    draft.stages.set(id, { ...stage, id, order: defined(keys[index], 'a key for each stage') });
    matchStepsOfStage(draft, doc, part, stage.id, id, tools, steps);
  });
  return steps;
}

function matchStepsOfStage(
  draft: DocDraft,
  doc: Doc,
  part: Doc,
  fromId: Id,
  stageId: Id,
  tools: CommandTools,
  steps: Map<Id, Id>,
): void {
  const here = stepsOfStage(doc, stageId);
  const free = new Set(here);
  const missing = stepsOfStage(part, fromId).filter((step, index) => {
    // An untitled step stands for a place: the first of the part is the first here, and so on.
    const same = step.title === '' ? here[index] : [...free].find(({ title }) => fold(title) === fold(step.title));
    if (!same || !free.delete(same)) return true;
    steps.set(step.id, same.id);
    return false;
  });
  const keys = keysIn(draft.steps, here, null, missing.length);
  missing.forEach((step, index) => {
    const id = tools.newId();
    steps.set(step.id, id);
    draft.steps.set(id, { ...step, id, stageId, order: defined(keys[index], 'a key for each step') });
  });
}
