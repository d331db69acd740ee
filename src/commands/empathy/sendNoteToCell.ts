import { defined } from '../../lib/assert.ts';
import { DEFAULT_CARD_KIND } from '../../model/defaultCardKind.ts';
import type { Id } from '../../model/id.ts';
import { newRow } from '../../model/newRow.ts';
import type { CardKind, EmpathySection } from '../../model/scales.ts';
import type { Command } from '../Command.ts';
import { moveCards } from '../card/moveCards.ts';
import { type Cell, cardKeys } from '../card/placeCards.ts';

/** Sections whose notes say what kind of card they make; the others make the kind of the lane. */
const KIND_OF_SECTION: Partial<Record<EmpathySection, CardKind>> = {
  say: 'quote',
  do: 'action',
  think: 'thought',
  feel: 'emotion',
  pain: 'pain',
  gain: 'opportunity',
};

export interface SendNoteToCell {
  readonly id: Id;
  readonly cell: Cell;
  readonly beforeId?: Id | null;
  readonly kind?: CardKind;
}

/**
 * Makes a card of a note's words, evidence, sources and persona in a cell, and ties the two; returns the card's id.
 * When the note has a card already, that card moves to the cell.
 */
export const sendNoteToCell: Command<SendNoteToCell, Id> = {
  name: 'sendNoteToCell',
  run: (draft, doc, { id, cell, beforeId = null, kind }, tools) => {
    const note = defined(doc.empathyNotes.get(id), 'the note');
    if (note.cardId !== null) {
      moveCards.run(draft, doc, { ids: [note.cardId], target: { cell, beforeId } }, tools);
      return note.cardId;
    }
    const lane = defined(doc.lanes.get(cell.laneId), 'the lane');
    const cardKind = kind ?? KIND_OF_SECTION[note.section] ?? DEFAULT_CARD_KIND[lane.kind];
    const cardId = tools.newId();
    const [order = ''] = cardKeys(draft, doc, { cell, beforeId }, 1);
    const { text, direction, evidence, sources, personaId } = note;
    draft.cards.set(
      cardId,
      newRow('cards', {
        ...cell,
        id: cardId,
        order,
        kind: cardKind,
        text,
        direction,
        evidence,
        sources,
        personaIds: [personaId],
        personaId: cardKind === 'emotion' ? personaId : null,
      }),
    );
    defined(draft.empathyNotes.get(id), 'the note').cardId = cardId;
    return cardId;
  },
};
