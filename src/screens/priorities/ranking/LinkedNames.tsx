import type { ReactNode } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import type { Doc } from '../../../model/Doc.ts';
import type { Card } from '../../../model/records/card.ts';
import { expectedMetrics, opportunitiesFor, painsOf } from '../../../model/scoring/remedies.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { cardName } from '../../map/cardName.ts';
import styles from './RankGrid.module.css';

const linkedCards = (doc: Doc, card: Card, what: 'linked' | 'metric'): readonly Card[] => {
  if (what === 'metric') return expectedMetrics(doc, card);
  return (card.kind === 'pain' ? opportunitiesFor(doc, card.id) : painsOf(doc, card.id)).map((joined) => joined.card);
};

interface LinkedNamesProps {
  readonly card: Card;
  /** `linked`: of a pain its opportunities, of an opportunity its pains. */
  readonly what: 'linked' | 'metric';
}

/** What an item is linked with: the first by name, the others as a number. A press on its cell edits them. */
export function LinkedNames({ card, what }: LinkedNamesProps): ReactNode {
  const { messages } = useI18n();
  const words = messages.priorities;
  const cards = useSessionState(useShallow(({ doc }) => linkedCards(doc, card, what)));
  const [first, ...others] = cards;
  if (!first)
    return (
      <span className={styles.blank}>
        {what === 'metric' ? words.next.noMetric : card.kind === 'pain' ? words.next.noOpportunity : '–'}
      </span>
    );
  const name = cardName(messages, first);
  return (
    <span className={styles.linked} title={cards.map((one) => cardName(messages, one)).join('\n')}>
      <Icon name={first.kind} size={12} />
      <bdi>{others.length === 0 ? name : words.links.more(name, others.length)}</bdi>
    </span>
  );
}
