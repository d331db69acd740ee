import type { ReactNode } from 'react';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import type { Card } from '../../../model/records/card.ts';
import { votesOf } from '../../../model/scoring/votesOf.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { cardName } from '../../map/cardName.ts';
import { useRankRowTools } from './RankContext.ts';
import styles from './RankGrid.module.css';

/** The dots of an item, with a button for one more and one less. The keys + and − do the same in its cell. */
export function VoteButtons({ card }: { readonly card: Card }): ReactNode {
  const { messages, formats } = useI18n();
  const { vote } = useRankRowTools();
  const votes = useSessionState(({ doc }) => votesOf(doc, card.id));
  const readOnly = useSessionState((state) => state.readOnly !== null);
  const words = messages.priorities.vote;
  const name = cardName(messages, card);
  return (
    <span className={styles.votes}>
      {!readOnly && (
        <button
          type="button"
          tabIndex={-1}
          className={styles.step}
          aria-label={words.remove(name)}
          aria-disabled={votes === 0}
          onClick={() => votes > 0 && vote(card.id, -1)}
        >
          <Icon name="minus" size={12} />
        </button>
      )}
      <b>{formats.number(votes)}</b>
      {!readOnly && (
        <button
          type="button"
          tabIndex={-1}
          className={styles.step}
          aria-label={words.add(name)}
          onClick={() => vote(card.id, 1)}
        >
          <Icon name="add" size={12} />
        </button>
      )}
    </span>
  );
}
