import type { Cell } from '../../commands/card/placeCards.ts';
import { cellStillThere } from '../../model/cellStillThere.ts';
import type { Doc } from '../../model/Doc.ts';
import { DEFAULT_CARD_KIND } from '../../model/defaultCardKind.ts';
import type { ActionContext } from '../ActionContext.ts';
import { docOf } from '../targets.ts';
import { showPasted } from './showPasted.ts';

/** Adds what a table makes to the open map, as one step. Lines go to the cell, or to the inbox (null). */
export function addReading(context: ActionContext, part: Doc, cell: Cell | null): void {
  const { session } = context;
  if (part.stages.size > 0) {
    showPasted(context, session.edit.addPart({ part }));
    return;
  }
  const lane = cell && docOf(context).lanes.get(cell.laneId);
  const here = cellStillThere(docOf(context), cell);
  const cards = lane
    ? new Map([...part.cards].map(([id, card]) => [id, { ...card, kind: DEFAULT_CARD_KIND[lane.kind] }]))
    : part.cards;
  showPasted(context, session.edit.pasteCards({ part: { ...part, cards }, cell: here }));
}
