import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { hidesCards } from '../../../editor/FilterState.ts';
import type { SessionState } from '../../../editor/Session.ts';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import type { Doc } from '../../../model/Doc.ts';
import type { Id } from '../../../model/id.ts';
import { type Sorting, sortedCards } from './sortedCards.ts';

/** What has gone leaves, what is new comes last (another tab adds and deletes too), and all others stay. */
function inPlace(ids: readonly Id[], cards: Doc['cards']): readonly Id[] {
  const left = ids.filter((id) => cards.has(id));
  if (left.length === ids.length && left.length === cards.size) return ids;
  const known = new Set(left);
  return [...left, ...[...cards.keys()].filter((id) => !known.has(id))];
}

/** The ids of the cards that the filter leaves, in their order. While something is being written no row changes its place. */
export function useSortedCards(sorting: Sorting | null): readonly Id[] {
  const i18n = useI18n();
  const select = useMemo(() => {
    let sorted: Doc | null = null;
    let ids: readonly Id[] = [];
    const sort = ({ doc, editingId }: SessionState): readonly Id[] => {
      if (sorted !== null && editingId !== null) ids = inPlace(ids, doc.cards);
      else if (doc !== sorted) {
        sorted = doc;
        ids = sortedCards(doc, sorting, i18n);
      }
      return ids;
    };
    return (state: SessionState): readonly Id[] => {
      const all = sort(state);
      return hidesCards(state.filter) ? all.filter((id) => !state.filter.out.has(id)) : all;
    };
  }, [sorting, i18n]);
  return useSessionState(useShallow(select));
}
