import { DEFAULT_CARD_KIND } from '../../model/defaultCardKind.ts';
import type { Id } from '../../model/id.ts';
import { newRow } from '../../model/newRow.ts';
import type { CardKind } from '../../model/scales.ts';
import type { Command } from '../Command.ts';
import { type CardPatch, fittingCard } from './CardPatch.ts';
import { type Cell, cardKeys } from './placeCards.ts';

export interface AddCard {
  /** null: the inbox. */
  readonly cell: Cell | null;
  /** Without it the default kind of the lane; in the inbox a note. */
  readonly kind?: CardKind;
  readonly text?: string;
  readonly beforeId?: Id | null;
  readonly fields?: CardPatch;
}

/** Adds a card at the end of a cell or of the inbox, or before another card; returns its id. */
export const addCard: Command<AddCard, Id> = {
  name: 'addCard',
  run: (draft, doc, { cell, kind, text, beforeId, fields }, tools) => {
    const id = tools.newId();
    const [order = ''] = cardKeys(draft, doc, { cell, beforeId: beforeId ?? null }, 1);
    const lane = cell && doc.lanes.get(cell.laneId);
    const given = fittingCard(doc, {
      kind: lane ? DEFAULT_CARD_KIND[lane.kind] : 'note',
      ...fields,
      ...(kind === undefined ? {} : { kind }),
      ...(text === undefined ? {} : { text }),
    });
    draft.cards.set(
      id,
      newRow('cards', { ...given, id, order, laneId: cell?.laneId ?? null, stepId: cell?.stepId ?? null }),
    );
    return id;
  },
};
