import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { hidesCards } from '../../../editor/FilterState.ts';
import type { SessionState } from '../../../editor/Session.ts';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import type { Doc } from '../../../model/Doc.ts';
import type { Id } from '../../../model/id.ts';
import { type Sorting, sortedCards } from './sortedCards.ts';

/** The ids of the cards that the filter leaves, in their order. While something is being written no row changes its place. */
export function useSortedCards(sorting: Sorting | null): readonly Id[] {
  const i18n = useI18n();
  const select = useMemo(() => {
    let doc: Doc | null = null;
    let ids: readonly Id[] = [];
    const sort = (state: SessionState): readonly Id[] => {
      if (state.doc === doc) return ids;
      if (state.editingId !== null && doc !== null && state.doc.cards.size === doc.cards.size) return ids;
      ({ doc } = state);
      ids = sortedCards(doc, sorting, i18n);
      return ids;
    };
    return (state: SessionState): readonly Id[] => {
      const all = sort(state);
      return hidesCards(state.filter) ? all.filter((id) => !state.filter.out.has(id)) : all;
    };
  }, [sorting, i18n]);
  return useSessionState(useShallow(select));
}
