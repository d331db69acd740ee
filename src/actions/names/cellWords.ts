import type { Messages } from '../../i18n/Messages.ts';
import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import { columnName } from './columnName.ts';
import { laneName } from './laneName.ts';

/** A cell in words: “Checkout”, Pain points. */
export function cellWords(messages: Messages, doc: Doc, laneId: Id, stepId: Id): string {
  const lane = doc.lanes.get(laneId);
  return messages.mapScreen.said.cell(columnName(messages, doc, stepId), lane ? laneName(messages, lane) : '');
}
