import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import { cardsInCell, columnsOf, stagesOf, stepsOfStage } from '../../model/queries.ts';
import type { Step } from '../../model/records/step.ts';

// Collapsed lanes and stages are folded in the table as on the map: they say how many cards they hold.

interface Cell {
  readonly laneId: Id;
  readonly stepId: Id;
}

let last: { readonly stages: Doc['stages']; readonly steps: Doc['steps']; readonly columns: readonly Step[] } | null =
  null;
/** The columns of the table: a collapsed stage has one, that of its first step. */
export function shownColumns(doc: Doc): readonly Step[] {
  if (last?.stages === doc.stages && last.steps === doc.steps) return last.columns;
  const columns = stagesOf(doc).flatMap(({ id, collapsed }) =>
    stepsOfStage(doc, id).slice(0, collapsed ? 1 : Infinity),
  );
  last = { stages: doc.stages, steps: doc.steps, columns };
  return columns;
}

/** The collapsed stage of a step; null where its stage is open. */
function foldedStage(doc: Doc, stepId: Id): Id | null {
  const stage = doc.stages.get(doc.steps.get(stepId)?.stageId ?? '');
  return stage?.collapsed ? stage.id : null;
}

/** Whether a cell only says how many cards it holds. */
export const isFolded = (doc: Doc, { laneId, stepId }: Cell): boolean =>
  (doc.lanes.get(laneId)?.collapsed ?? false) || foldedStage(doc, stepId) !== null;

/** The cell that stands for a cell: in a collapsed stage that of its first step. */
export function shownCell(doc: Doc, { laneId, stepId }: Cell): Cell {
  const stageId = foldedStage(doc, stepId);
  const first = stageId === null ? null : stepsOfStage(doc, stageId)[0];
  return { laneId, stepId: first?.id ?? stepId };
}

/** How many cards are folded away in a cell of the table. */
export function countFolded(doc: Doc, { laneId, stepId }: Cell, isOut: (cardId: Id) => boolean): number {
  const stageId = foldedStage(doc, stepId);
  const steps = stageId === null ? [stepId] : stepsOfStage(doc, stageId).map(({ id }) => id);
  return steps.reduce((sum, id) => sum + cardsInCell(doc, laneId, id).filter((card) => !isOut(card.id)).length, 0);
}

/** How many cards a stage holds, in all its lanes. */
export function countInStage(doc: Doc, stageId: Id): number {
  const steps = new Set(columnsOf(doc).flatMap((step) => (step.stageId === stageId ? [step.id] : [])));
  let count = 0;
  for (const { stepId } of doc.cards.values()) if (stepId !== null && steps.has(stepId)) count++;
  return count;
}
