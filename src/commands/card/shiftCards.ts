import { defined } from '../../lib/assert.ts';
import type { Id } from '../../model/id.ts';
import { inReadingOrder } from '../../model/inReadingOrder.ts';
import { columnsOf, lanesOf } from '../../model/queries.ts';
import type { Card } from '../../model/records/card.ts';
import type { Command } from '../Command.ts';
import { byCell } from './byCell.ts';
import { type Cell, placeCards } from './placeCards.ts';

export interface ShiftCards {
  readonly ids: readonly Id[];
  /** Columns later (or earlier, when negative). */
  readonly columns?: number;
  /** Lanes down (or up, when negative); hidden lanes are passed over. */
  readonly lanes?: number;
}

/** Moves cards by columns or lanes, to the end of the cell. Nothing moves when one of them would leave the map. */
export const shiftCards: Command<ShiftCards> = {
  name: 'shiftCards',
  run: (draft, doc, { ids, columns = 0, lanes = 0 }) => {
    const steps = columnsOf(doc);
    const rows = lanesOf(doc).filter(({ hidden }) => !hidden);
    const targetOf = ({ laneId, stepId }: Card): Cell | null => {
      const step = steps[steps.findIndex(({ id }) => id === stepId) + columns];
      const place = rows.findIndex(({ id }) => id === laneId);
      const lane = rows[place + lanes];
      return stepId !== null && place >= 0 && step && lane ? { laneId: lane.id, stepId: step.id } : null;
    };
    if (columns === 0 && lanes === 0) return;
    const moves = inReadingOrder(
      doc,
      ids.map((id) => defined(doc.cards.get(id), 'the card')),
    ).map((card) => ({ card, cell: targetOf(card) }));
    if (moves.some(({ cell }) => cell === null)) return;
    const moving = new Set(ids);
    for (const { cell, items } of byCell(moves)) {
      const group = items.map(({ card }) => card.id);
      placeCards(draft, doc, group, { cell, beforeId: null }, moving);
    }
  },
};
