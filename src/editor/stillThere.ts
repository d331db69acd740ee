import { cellStillThere } from '../model/cellStillThere.ts';
import type { Id } from '../model/id.ts';
import { isRow } from './pruneState.ts';
import type { DropTarget, Session } from './Session.ts';

/**
 * What was held for a while (in the hand, in an open dialog) and is still there, for a command that is about to run.
 * Where nothing is left, or the place where it would go is gone, nothing: then this is said. Null: the inbox, or no place.
 */
export function stillThere(session: Session, ids: readonly Id[], cell: DropTarget['cell'] = null): readonly Id[] {
  const { doc } = session.store.getState();
  const left = cell === cellStillThere(doc, cell) ? ids.filter((id) => isRow(doc, id)) : [];
  if (left.length === 0) session.refuse('gone');
  return left;
}
