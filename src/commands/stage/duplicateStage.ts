import { defined } from '../../lib/assert.ts';
import type { Id } from '../../model/id.ts';
import { stagesOf, stepsOfStage } from '../../model/queries.ts';
import type { Command } from '../Command.ts';
import { copyCards } from '../card/copyCards.ts';
import { keysIn, landmark } from '../siblingPlace.ts';
import { fitSpans } from '../step/fitSpans.ts';

/** Puts a copy of a stage, with its steps, its cards and the links among them, after it; returns the copy's id. */
export const duplicateStage: Command<{ readonly id: Id }, Id> = {
  name: 'duplicateStage',
  run: (draft, doc, { id }, tools) => {
    const stage = defined(doc.stages.get(id), 'the stage');
    const stages = stagesOf(doc);
    const copyId = tools.newId();
    const [order = ''] = keysIn(draft.stages, stages, landmark(stages, { afterId: id }, new Set()), 1);
    draft.stages.set(copyId, { ...stage, id: copyId, order });
    const steps = stepsOfStage(doc, id);
    const copies = new Map<Id | null, { readonly stepId: Id; readonly room: number }>();
    steps.forEach((step, index) => {
      const stepId = tools.newId();
      copies.set(step.id, { stepId, room: steps.length - index });
      draft.steps.set(stepId, { ...step, id: stepId, stageId: copyId });
    });
    const cards = [...doc.cards.values()].filter(({ stepId }) => copies.has(stepId));
    copyCards(draft, doc, cards, tools, ({ stepId, span }) => {
      const copy = defined(copies.get(stepId), 'the copy of the step');
      return { stepId: copy.stepId, span: Math.min(span, copy.room) };
    });
    fitSpans(draft, doc);
    return copyId;
  },
};
