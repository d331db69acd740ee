import { useActionContext } from '../../actions/ActionsContext.tsx';
import { showOnMap } from '../../actions/showOnMap.ts';
import { journeyHref } from '../../lib/route.ts';
import type { Statement } from './Statement.ts';

/** Goes to a card on the map, or to a note on its empathy map, and selects it. */
export function useShowStatement(): (statement: Statement) => void {
  const context = useActionContext();
  return ({ table, id }) => {
    if (table === 'cards') return showOnMap(context, [id]);
    const { session, navigate } = context;
    session.select({ kind: 'note', id });
    navigate(journeyHref(session.store.getState().doc.journey.id, 'empathy'));
  };
}
