import type { Id } from '../../model/id.ts';
import { amend, type Draft, foldedName } from './Draft.ts';
import type { Find } from './finder.ts';

/** Sets a card's stepId: from the step that it names, else from the first step of the stage that it names. */
export function stepFinder(steps: readonly Draft[], findStage: Find, findStep: Find): (card: Draft) => void {
  const byStage = new Map<unknown, Draft[]>();
  for (const step of steps) {
    const group = byStage.get(step.raw.stageId);
    if (group) group.push(step);
    else byStage.set(step.raw.stageId, [step]);
  }
  const inOrder = (a: Draft, b: Draft) => (String(a.raw.order) < String(b.raw.order) ? -1 : 1);
  const first = (stageId: Id | null) => byStage.get(stageId)?.toSorted(inOrder)[0]?.id ?? null;
  const within = (stageId: Id | null, title: unknown) => {
    const name = foldedName(title);
    return (name !== null && byStage.get(stageId)?.find(({ raw }) => foldedName(raw.title) === name)?.id) || null;
  };
  return (card) => {
    const { stepId, step, stageId, stage } = card.raw;
    if (stepId !== undefined) {
      if (stepId !== null) amend(card, { stepId: findStep(stepId) ?? first(findStage(stepId)) ?? stepId });
      return;
    }
    const named = findStage(stageId ?? stage);
    const found = within(named, step) ?? findStep(step) ?? first(named);
    const unresolved = found === null ? (step ?? stageId ?? stage ?? null) : null;
    amend(card, { stepId: found ?? unresolved }, 'step', 'stageId', 'stage');
  };
}
