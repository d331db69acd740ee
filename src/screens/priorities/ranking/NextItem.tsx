import { Fragment, type ReactNode, useId } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import type { IconName } from '../../../lib/icons.ts';
import type { Id } from '../../../model/id.ts';
import type { Card } from '../../../model/records/card.ts';
import { stageIdOf, touchpointsBeside } from '../../../model/scoring/PriorityFilter.ts';
import { expectedMetrics, opportunitiesFor, painsOf } from '../../../model/scoring/remedies.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { cardName } from '../../map/cardName.ts';
import { evidenceWords } from './evidenceWords.ts';
import styles from './NextThree.module.css';

interface NextItemProps {
  readonly card: Card;
  readonly rank: number;
  readonly tied: boolean;
  readonly onShow: (id: Id) => void;
  readonly onLinks: (id: Id) => void;
}

/** One of the next three. */
export function NextItem({ card, rank, tied, onShow, onLinks }: NextItemProps): ReactNode {
  const i18n = useI18n();
  const { messages } = i18n;
  const words = messages.priorities;
  const titleId = useId();
  const isPain = card.kind === 'pain';
  const stage = useSessionState(({ doc }) => doc.stages.get(stageIdOf(doc, card) ?? ''));
  const [touchpoint] = useSessionState(({ doc }) => touchpointsBeside(doc, card));
  const [linked] = useSessionState(
    useShallow(({ doc }) => (isPain ? opportunitiesFor(doc, card.id) : painsOf(doc, card.id)).map((one) => one.card)),
  );
  const [metric] = useSessionState(useShallow(({ doc }) => expectedMetrics(doc, card)));
  const { word, behind } = evidenceWords(i18n, card);
  const owner = card.owner.trim();
  const facts = [
    stage?.title,
    touchpoint && cardName(messages, touchpoint),
    owner === '' ? words.next.noOwner : `${messages.inspector.field.owner}: ${owner}`,
    behind === '' ? word : `${word} (${behind})`,
  ].filter((fact) => fact);
  const answer = (icon: IconName, other: Card | undefined, none: string): ReactNode => (
    <p className={styles.answer} data-kind={other?.kind} data-none={!other || undefined}>
      <Icon name={icon} size={13} />
      <span dir="auto">{other ? cardName(messages, other) : none}</span>
    </p>
  );
  return (
    <li className={styles.item} aria-labelledby={titleId} data-card-id={card.id}>
      <span className={styles.rank} data-kind={card.kind}>
        <VisuallyHidden>{words.rankSaid(rank, tied)}</VisuallyHidden>
        <span aria-hidden="true">{words.rank(rank, tied)}</span>
      </span>
      <div className={styles.body}>
        <h3 id={titleId} className={styles.name} dir="auto">
          {cardName(messages, card)}
        </h3>
        <p className={styles.facts}>
          {facts.map((fact, index) => (
            <Fragment key={fact}>
              {index > 0 && '\u00a0· '}
              <bdi>{fact}</bdi>
            </Fragment>
          ))}
        </p>
        {answer(isPain ? 'opportunity' : 'pain', linked, isPain ? words.next.noOpportunity : words.links.none)}
        {answer('metric', metric, words.next.noMetric)}
        <div className={styles.actions} data-no-picture>
          <button type="button" className={styles.action} aria-describedby={titleId} onClick={() => onLinks(card.id)}>
            {words.links.edit}
          </button>
          <button type="button" className={styles.action} aria-describedby={titleId} onClick={() => onShow(card.id)}>
            {words.next.show}
          </button>
        </div>
      </div>
    </li>
  );
}
