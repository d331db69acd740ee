import type { ReactNode } from 'react';
import { stageName } from '../../../actions/names/stageName.ts';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import { mapDirection } from '../../../model/queries.ts';
import type { Card } from '../../../model/records/card.ts';
import { stageIdOf, touchpointsBeside } from '../../../model/scoring/PriorityFilter.ts';
import { inputsOf } from '../../../model/scoring/ScoreInput.ts';
import { scoreOf } from '../../../model/scoring/scoreOf.ts';
import { votesOf } from '../../../model/scoring/votesOf.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { MoreButton } from '../../cardTable/MoreButton.tsx';
import { Paragraphs } from '../../cardTable/Paragraphs.tsx';
import { cardName } from '../../map/cardName.ts';
import { EvidenceMark } from './EvidenceMark.tsx';
import { LinkedNames } from './LinkedNames.tsx';
import type { RankColumn } from './RankColumn.ts';
import { useRankRowTools } from './RankContext.ts';
import styles from './RankGrid.module.css';
import type { RankPlace } from './RankPlace.ts';
import { StandingMark } from './StandingMark.tsx';
import { inputValue, LEVELS } from './scoreInputs.ts';
import { scoreReason, scoreText } from './scoreReason.ts';
import { VoteButtons } from './VoteButtons.tsx';

function RankText({ card }: { readonly card: Card }): ReactNode {
  const side = useSessionState((state) => mapDirection(state.doc));
  return <Paragraphs text={card.text.trimEnd()} stored={card.direction} side={side} />;
}

interface RankCellProps extends RankPlace {
  readonly card: Card;
  readonly column: RankColumn;
  readonly selected: boolean;
}

const EMPTY = '–';

/** What a cell of the ranking shows while nobody writes in it. */
export function RankCell({ card, column, selected, rank, tied, share, standings }: RankCellProps): ReactNode {
  const i18n = useI18n();
  const { messages, formats } = i18n;
  switch (column.kind) {
    case 'rank':
      return rank === null ? null : (
        <span title={tied ? messages.priorities.rankSaid(rank, tied) : undefined}>
          <span aria-hidden="true">{messages.priorities.rank(rank, tied)}</span>
          <VisuallyHidden>{messages.priorities.rankSaid(rank, tied)}</VisuallyHidden>
        </span>
      );
    case 'text':
      return (
        <div className={styles.inside}>
          <Icon name={card.kind} size={14} />
          <VisuallyHidden>{messages.terms.cardKind[card.kind]}: </VisuallyHidden>
          <span className={styles.text}>
            {card.text.trim() === '' ? (
              <span className={styles.blank}>{messages.canvas.noText}</span>
            ) : (
              <RankText card={card} />
            )}
          </span>
          {selected && <MoreButton name={cardName(messages, card)} target={{ kind: 'card', id: card.id }} />}
        </div>
      );
    case 'score':
      return <ScoreMark card={card} share={share} />;
    case 'input': {
      const value = card[column.input];
      if (value === null) return <span className={styles.blank}>{EMPTY}</span>;
      const isLevel = LEVELS[column.input] !== undefined;
      return (
        <span
          title={inputValue(i18n, column.input, value)}
          data-severity={column.input === 'severity' ? value : undefined}
        >
          {isLevel || column.input !== 'confidence' ? formats.number(value) : inputValue(i18n, 'confidence', value)}
        </span>
      );
    }
    case 'votes':
      return <VoteButtons card={card} />;
    case 'evidence':
      return <EvidenceMark card={card} />;
    case 'status':
      return card.status && messages.terms.status[card.status];
    case 'owner':
      return <bdi>{card.owner}</bdi>;
    case 'stage':
      return <StageName card={card} />;
    case 'touchpoint':
      return <TouchpointName card={card} />;
    case 'linked':
    case 'metric':
      return <LinkedNames card={card} what={column.kind} />;
    case 'model':
      return <StandingMark standing={standings?.[column.model]} />;
  }
}

function StageName({ card }: { readonly card: Card }): ReactNode {
  const { messages } = useI18n();
  const stage = useSessionState(({ doc }) => doc.stages.get(stageIdOf(doc, card) ?? ''));
  return stage === undefined ? (
    <span className={styles.blank}>{messages.mapScreen.inbox.title}</span>
  ) : (
    <bdi>{stageName(messages, stage)}</bdi>
  );
}

function TouchpointName({ card }: { readonly card: Card }): ReactNode {
  const [first] = useSessionState(({ doc }) => touchpointsBeside(doc, card));
  const { messages } = useI18n();
  return first ? <bdi>{cardName(messages, first)}</bdi> : null;
}

/** The score as a bar and a number; what it is made of on hover, and to assistive technology. */
function ScoreMark({ card, share }: { readonly card: Card; readonly share: number }): ReactNode {
  const i18n = useI18n();
  const { model } = useRankRowTools();
  const votes = useSessionState(({ doc }) => votesOf(doc, card.id));
  const score = scoreOf(model, inputsOf(card, votes));
  const reason = scoreReason(i18n, model, score);
  return score.kind === 'notScored' ? (
    <span className={styles.blank} title={reason}>
      {i18n.messages.priorities.notScored}
      <VisuallyHidden>. {reason}</VisuallyHidden>
    </span>
  ) : (
    <span className={styles.score} title={reason}>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.bar} style={{ inlineSize: `${Math.max(2, Math.round(share * 100))}%` }} />
      </span>
      <b>{scoreText(i18n, score.value)}</b>
      <VisuallyHidden>. {reason}</VisuallyHidden>
    </span>
  );
}
