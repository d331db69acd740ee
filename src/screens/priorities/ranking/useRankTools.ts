import { type RefObject, useMemo } from 'react';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import type { Id } from '../../../model/id.ts';
import { isClosed } from '../../../model/scoring/isClosed.ts';
import { narrow, type PriorityFilter } from '../../../model/scoring/PriorityFilter.ts';
import { rankables } from '../../../model/scoring/rankables.ts';
import { rankCards } from '../../../model/scoring/rankCards.ts';
import type { ScoringModel } from '../../../model/scoring/ScoringModel.ts';
import { ballotsOn } from '../../../model/scoring/votesOf.ts';
import { cardName } from '../../map/cardName.ts';
import type { RankTools } from './RankContext.ts';
import { scoreText } from './scoreReason.ts';

interface Parts {
  readonly filter: PriorityFilter;
  readonly model: ScoringModel;
  /** Keeps the rows where they are. */
  readonly hold: () => void;
  readonly onLinks: (id: Id) => void;
  readonly typed: RefObject<string | null>;
}

/** What the rows of the ranking do: every change holds the order of the rows, and says the new score and place. */
export function useRankTools({ filter, model, hold, onLinks, typed }: Parts): RankTools {
  const i18n = useI18n();
  const { session, announce } = useActionContext();
  return useMemo(() => {
    const say = (id: Id): void => {
      const { doc } = session.store.getState();
      const card = doc.cards.get(id);
      if (!card) return;
      const words = i18n.messages.priorities;
      const open = narrow(doc, rankables(doc), filter).filter((one) => !isClosed(one));
      const item = rankCards(doc, open, model).ranked.find((one) => one.id === id);
      const name = cardName(i18n.messages, card);
      announce(
        item
          ? words.said.scored(name, scoreText(i18n, item.score.value), words.rankSaid(item.rank, item.tied))
          : words.said.notScored(name),
      );
    };
    return {
      model,
      set: (id, patch) => {
        hold();
        session.edit.setCards({ ids: [id], patch });
        say(id);
      },
      vote: (id, by) => {
        hold();
        if (by > 0) session.edit.addBallot({ round: '', voter: '', targetId: id });
        else {
          const ballot = ballotsOn(session.store.getState().doc, id).at(-1);
          if (ballot) session.edit.removeBallot({ id: ballot.id });
        }
        say(id);
      },
      openLinks: onLinks,
      takeTyped: () => {
        const text = typed.current;
        typed.current = null;
        return text;
      },
    };
  }, [i18n, session, announce, filter, model, hold, onLinks, typed]);
}
