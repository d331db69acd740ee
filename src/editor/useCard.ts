import type { Id } from '../model/id.ts';
import type { Card } from '../model/records/card.ts';
import { useSessionState } from './SessionContext.tsx';

/** A card of the open journey; null when it is gone. Renders again only when this card changes. */
export const useCard = (id: Id): Card | null => useSessionState(({ doc }) => doc.cards.get(id) ?? null);
