import type { I18n } from '../../i18n/I18nContext.tsx';
import { defined } from '../../lib/assert.ts';
import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import { columnName, laneName } from '../cards/cardName.ts';

/** What a cell is called: its lane, and its stage (with the step, where that has a title). */
export function placeWords(
  doc: Doc,
  laneId: Id,
  stepId: Id,
  i18n: I18n,
): { readonly lane: string; readonly stage: string } {
  const lane = defined(doc.lanes.get(laneId), 'the lane');
  const step = defined(doc.steps.get(stepId), 'the step');
  return {
    lane: laneName(lane, i18n),
    stage: columnName(defined(doc.stages.get(step.stageId), 'the stage'), step, i18n),
  };
}
