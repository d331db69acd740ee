import { useMemo } from 'react';
import type { SessionState } from '../../../editor/Session.ts';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import type { Doc } from '../../../model/Doc.ts';
import type { Card } from '../../../model/records/card.ts';
import { isClosed } from '../../../model/scoring/isClosed.ts';
import { narrow, type PriorityFilter } from '../../../model/scoring/PriorityFilter.ts';
import { rankables } from '../../../model/scoring/rankables.ts';
import { rankCards } from '../../../model/scoring/rankCards.ts';
import type { Ranking } from '../../../model/scoring/rankItems.ts';
import type { ScoringModel } from '../../../model/scoring/ScoringModel.ts';

export interface PriorityRanking extends Ranking {
  readonly model: ScoringModel;
  /** What the filter lets through and is still open, in the order of the map. */
  readonly open: readonly Card[];
  /** What the filter lets through and is done or dropped. */
  readonly closed: readonly Card[];
  /** How many pains and opportunities the map has, filter or not. */
  readonly all: number;
}

const READ = ['cards', 'ballots', 'stages', 'steps', 'lanes', 'personas'] as const;

/** The ranking of what the filter lets through. While a text is being written nothing is ranked anew. */
export function useRanking(filter: PriorityFilter): PriorityRanking {
  const select = useMemo(() => {
    let last: { readonly doc: Doc; readonly ranking: PriorityRanking } | null = null;
    return ({ doc, editingId }: SessionState): PriorityRanking => {
      const { model } = doc.journey.scoring;
      if (last?.ranking.model === model) {
        const was = last.doc;
        if (editingId !== null && was.cards.size === doc.cards.size) return last.ranking;
        if (READ.every((table) => was[table] === doc[table])) return last.ranking;
      }
      const cards = rankables(doc);
      const shown = narrow(doc, cards, filter);
      const open = shown.filter((card) => !isClosed(card));
      const closed = shown.filter(isClosed);
      last = { doc, ranking: { ...rankCards(doc, open, model), model, open, closed, all: cards.length } };
      return last.ranking;
    };
  }, [filter]);
  return useSessionState(select);
}
