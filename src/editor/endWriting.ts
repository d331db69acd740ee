import type { Id } from '../model/id.ts';
import { FRESH } from './FRESH.ts';
import type { Session } from './Session.ts';

/**
 * Ends writing in a row. What was typed stays; a card or note that was made for this writing and was left without
 * words goes, without a trace in the history. Null: nothing was being written there.
 */
export function endWriting(session: Session, id: Id): 'kept' | 'gone' | null {
  session.catchUp();
  const { editingId, freshId, doc } = session.store.getState();
  if (editingId !== id) return null;
  session.closeUndoGroup();
  session.setState({ editingId: null, freshId: null });
  const isEmpty = (doc.cards.get(id) ?? doc.empathyNotes.get(id))?.text.trim() === '';
  if (freshId !== id || !isEmpty) return 'kept';
  if (doc.cards.has(id)) session.edit.removeCards({ ids: [id] }, { mergeKey: FRESH });
  else session.edit.removeNote({ id }, { mergeKey: FRESH });
  return 'gone';
}
