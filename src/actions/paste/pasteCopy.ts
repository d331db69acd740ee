import type { Cell } from '../../commands/card/placeCards.ts';
import { readSafarFile } from '../../formats/safar/readSafarFile.ts';
import { cellStillThere } from '../../model/cellStillThere.ts';
import type { PastedHtml } from '../../model/ports.ts';
import type { ActionContext } from '../ActionContext.ts';
import { docOf, targetLaneId } from '../targets.ts';
import { keptImages } from './keptImages.ts';
import { showPasted } from './showPasted.ts';

/** Pastes what was copied from a map, this or another. False: the copy cannot be read. */
export async function pasteCopy(
  context: ActionContext,
  copy: NonNullable<PastedHtml['copy']>,
  cell: Cell | null,
): Promise<boolean> {
  const afterId = targetLaneId(context);
  const read = readSafarFile(copy.file);
  if (!read.ok) return false;
  const part = await keptImages(read.value.doc, context.services.library);
  const { session, i18n } = context;
  if (copy.sort === 'lane') {
    const id = session.edit.pasteLane({ part, afterId });
    if (id === null || !docOf(context).lanes.has(id)) return true;
    session.select({ kind: 'lane', id });
    context.toast(i18n.messages.paste.said.pastedLane, { undo: true });
    return true;
  }
  if (part.cards.size === 0) return false;
  showPasted(context, session.edit.pasteCards({ part, cell: cellStillThere(docOf(context), cell) }));
  return true;
}
