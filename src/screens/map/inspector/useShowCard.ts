import { useActionContext } from '../../../actions/ActionsContext.tsx';
import { useSession } from '../../../editor/SessionContext.tsx';
import type { Id } from '../../../model/id.ts';

/** Selects a card and brings it into view; one that is not placed is shown in the inbox. */
export function useShowCard(): (id: Id) => void {
  const session = useSession();
  const { surface, showPanel } = useActionContext();
  return (id) => {
    const card = session.store.getState().doc.cards.get(id);
    if (!card) return;
    session.select({ kind: 'cards', ids: [id] });
    if (card.laneId === null) showPanel('inbox');
    surface?.reveal(id);
  };
}
