import { columnName } from '../../actions/names/columnName.ts';
import { laneName } from '../../actions/names/laneName.ts';
import type { I18n } from '../../i18n/I18nContext.tsx';
import { defined } from '../../lib/assert.ts';
import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';

/** What a cell is called: its lane, and its stage (with the step, where that has a title). */
export function placeWords(
  doc: Doc,
  laneId: Id,
  stepId: Id,
  i18n: I18n,
): { readonly lane: string; readonly stage: string } {
  return {
    lane: laneName(i18n.messages, defined(doc.lanes.get(laneId), 'the lane')),
    stage: columnName(i18n.messages, doc, stepId),
  };
}
