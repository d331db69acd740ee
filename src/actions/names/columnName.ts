import type { Messages } from '../../i18n/Messages.ts';
import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import { stepName } from '../targets.ts';

/** A column among all others: its stage, and its step where that has another title. Without either it goes by its number. */
export function columnName({ inspector }: Messages, doc: Doc, stepId: Id): string {
  const step = doc.steps.get(stepId);
  const stage = doc.stages.get(step?.stageId ?? '')?.title ?? '';
  return stage && step?.title && stage !== step.title
    ? `${stage} · ${step.title}`
    : stepName(inspector.untitledStep, doc, stepId);
}
