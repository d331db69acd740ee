import type { Cell } from '../../commands/card/placeCards.ts';
import { readLines } from '../../formats/table/readLines.ts';
import { cellStillThere } from '../../model/cellStillThere.ts';
import type { Pasted } from '../../model/ports.ts';
import type { ActionContext } from '../ActionContext.ts';
import { docOf } from '../targets.ts';
import { pasteCopy } from './pasteCopy.ts';
import { pasteFiles } from './pasteFiles.ts';
import { showPasted } from './showPasted.ts';
import { tableOfText } from './TableSource.ts';

const isJourneyText = (text: string): boolean => text.trimStart().startsWith('{') && text.includes('"safar-journey"');

/**
 * Makes of what was pasted what it is: cards or a lane of a map, images, one card of a line of text, and of more than
 * that a preview, from which the user goes on.
 */
export async function pasteInto(context: ActionContext, pasted: Pasted, cell: Cell | null): Promise<void> {
  const { text, html, files } = pasted;
  const { fault } = context.i18n.messages.paste;
  const held = html === '' ? null : await context.services.readHtml(html);
  if (held?.copy && (await pasteCopy(context, held.copy, cell))) return;
  // Spreadsheets put a picture of the cells beside them.
  if (files.length > 0 && text.trim() === '') return pasteFiles(context, files, cell);
  if (isJourneyText(text))
    return context.open({ name: 'import', file: { name: '', bytes: new TextEncoder().encode(text) } });
  // Pages and mails are laid out with tables, too; as text, only real ones have tabs.
  const table = text.includes('\t') || text.trim() === '' ? (held?.table ?? null) : null;
  const [line, ...others] = readLines(text);
  if (!table && line === undefined) return context.toast(fault.nothing);
  if (!table && line !== undefined && others.length === 0 && !line.includes('\t'))
    return pasteLine(context, line, cell);
  const source = tableOfText(text, table);
  if (source.ok) context.open({ name: 'table', source: source.value, cell });
  else context.toast(fault.file[source.error]);
}

function pasteLine(context: ActionContext, text: string, cell: Cell | null): void {
  const here = cellStillThere(docOf(context), cell);
  showPasted(context, [context.session.edit.addCard({ cell: here, text })]);
}
