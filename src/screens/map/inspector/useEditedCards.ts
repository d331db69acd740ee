import { useMemo, useRef } from 'react';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import { patchWords } from '../../../actions/setForCards.ts';
import type { PatchOf } from '../../../editor/PatchOf.ts';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import type { Id } from '../../../model/id.ts';
import type { Card } from '../../../model/records/card.ts';

/** The selected cards, edited together: what they share, and one way to change it in all of them. */
export interface EditedCards {
  readonly ids: readonly Id[];
  /** One or more. */
  readonly cards: readonly Card[];
  /** The value that all of them have; undefined where they differ. */
  readonly shared: <K extends keyof Card>(field: K) => Card[K] | undefined;
  readonly set: (patch: PatchOf<'setCards'>) => void;
  /** As `set`, but what is typed into one field makes one undo step. */
  readonly type: (patch: PatchOf<'setCards'>) => void;
  /** The field is left: what comes next is an undo step of its own. */
  readonly commit: () => void;
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

export function useEditedCards(ids: readonly Id[]): EditedCards | null {
  const session = useSession();
  const messages = useMessages();
  /** What was typed since the field was entered: said when it is left. */
  const typed = useRef<PatchOf<'setCards'> | null>(null);
  const { announce } = useActionContext();
  const table = useSessionState((state) => state.doc.cards);
  return useMemo(() => {
    const cards = ids.flatMap((id) => table.get(id) ?? []);
    const [first] = cards;
    if (!first) return null;
    const present = cards.map(({ id }) => id);
    const say = (patch: PatchOf<'setCards'>): void => {
      const words = present.length > 1 ? patchWords(messages, present.length, patch) : null;
      if (words !== null) announce(words);
    };
    return {
      ids: present,
      cards,
      shared: (field) => (cards.every((card) => same(card[field], first[field])) ? first[field] : undefined),
      set: (patch) => {
        session.edit.setCards({ ids: present, patch });
        say(patch);
      },
      type: (patch) => {
        typed.current = patch;
        session.edit.setCards(
          { ids: present, patch },
          { mergeKey: `cards ${present.join(' ')} ${Object.keys(patch).join(' ')}` },
        );
      },
      commit: () => {
        session.closeUndoGroup();
        if (typed.current) say(typed.current);
        typed.current = null;
      },
    };
  }, [session, table, ids, messages, announce]);
}
