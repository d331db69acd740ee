import { useActionContext } from '../../actions/ActionsContext.tsx';
import { useSession } from '../../editor/SessionContext.tsx';
import { journeyHref } from '../../lib/route.ts';
import type { Statement } from './Statement.ts';

/** Goes to a card on the map, or to a note on its empathy map, and selects it. */
export function useShowStatement(): (statement: Statement) => void {
  const session = useSession();
  const { navigate } = useActionContext();
  return ({ table, id }) => {
    const { journey } = session.store.getState().doc;
    session.select(table === 'cards' ? { kind: 'cards', ids: [id] } : { kind: 'note', id });
    navigate(journeyHref(journey.id, table === 'cards' ? '' : 'empathy'));
  };
}
