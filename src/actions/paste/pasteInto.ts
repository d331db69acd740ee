import type { Cell } from '../../commands/card/placeCards.ts';
import type { Pasted } from '../../model/ports.ts';
import type { ActionContext } from '../ActionContext.ts';
import { docOf } from '../targets.ts';
import { pasteCopy } from './pasteCopy.ts';
import { showPasted } from './showPasted.ts';

/** Makes of what was pasted what it is: cards or a lane of a map, or one card of a line of text. */
export async function pasteInto(context: ActionContext, { text, html }: Pasted, cell: Cell | null): Promise<void> {
  const { session, services, i18n } = context;
  const held = html === '' ? null : await services.readHtml(html);
  if (held?.copy && (await pasteCopy(context, held.copy, cell))) return;
  const line = text.trim();
  if (line === '') return context.toast(i18n.messages.paste.fault.nothing);
  const here = cell && docOf(context).lanes.has(cell.laneId) && docOf(context).steps.has(cell.stepId);
  showPasted(context, [session.edit.addCard({ cell: here ? cell : null, text: line })]);
}
