import type { CardSurface } from '../../editor/CardSurface.ts';
import type { Session } from '../../editor/Session.ts';

/** The cards of the chosen list, for actions. */
export function evidenceSurface(session: Session, root: () => HTMLElement | null): CardSurface {
  const find = (selector: string): HTMLElement | null => root()?.querySelector<HTMLElement>(selector) ?? null;
  const card = (id: string): HTMLElement | null => find(`[data-card-id="${CSS.escape(id)}"]`);
  return {
    reveal: (cardId) => card(cardId)?.focus(),
    show: (cardId) => {
      card(cardId)?.scrollIntoView({ block: 'nearest' });
      session.select({ kind: 'cards', ids: [cardId] });
    },
    shows: (id) => find(`[data-item="${CSS.escape(id)}"]`) !== null,
    focus: () => find('[data-card-id]')?.focus(),
    // The list stays as it was chosen: a new card is written in its details.
    addCardTo: (cell) => {
      const id = session.edit.addCard({ cell });
      if (!session.store.getState().doc.cards.has(id)) return null;
      session.select({ kind: 'cards', ids: [id] });
      return id;
    },
  };
}
