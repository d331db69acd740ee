import { cellWords } from '../../actions/names/cellWords.ts';
import type { Messages } from '../../i18n/Messages.ts';
import type { IconName } from '../../lib/icons.ts';
import type { Doc } from '../../model/Doc.ts';
import { cardName } from '../map/cardName.ts';
import { personaName } from '../map/inspector/personaName.ts';
import type { Statement } from './Statement.ts';

interface StatementWords {
  readonly name: string;
  /** Where it stands: “Checkout, Pain points”. */
  readonly place: string;
  readonly icon: IconName;
}

/** A card or note in words. The statement exists. */
export function statementWords(messages: Messages, doc: Doc, { table, id }: Statement): StatementWords {
  if (table === 'cards') {
    const card = doc.cards.get(id);
    const lane = doc.lanes.get(card?.laneId ?? '');
    const place =
      card && lane && card.stepId !== null ? cellWords(messages, doc, lane.id, card.stepId) : messages.evidence.inbox;
    return { name: card ? cardName(messages, card) : '', place, icon: card?.kind ?? 'note' };
  }
  const note = doc.empathyNotes.get(id);
  return {
    name: note?.text.trim() || messages.empathy.emptyNote,
    place: note
      ? messages.evidence.noteOf(
          messages.terms.empathySection[note.section],
          personaName(messages, doc, note.personaId),
        )
      : '',
    icon: 'persona',
  };
}
