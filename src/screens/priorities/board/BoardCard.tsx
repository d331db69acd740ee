import { memo, type ReactNode } from 'react';
import type { ScreenPoint } from '../../../editor/MenuTarget.ts';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import { painScore } from '../../../model/heat/heatOf.ts';
import type { Id } from '../../../model/id.ts';
import type { Card } from '../../../model/records/card.ts';
import { stageIdOf } from '../../../model/scoring/PriorityFilter.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { cardName } from '../../map/cardName.ts';
import styles from './BoardTab.module.css';

interface BoardCardProps {
  readonly card: Card;
  readonly isStop: boolean;
  readonly onStand: (id: Id) => void;
  /** Asks for another status, by a menu at a point. */
  readonly onMenu: (id: Id, at: ScreenPoint) => void;
  readonly onGrab: (id: Id, source: HTMLElement, down: PointerEvent) => void;
}

/** A card of the board: what it says, where it hurts, who takes care of it; its menu gives it another status. */
export const BoardCard = memo(function BoardCard(props: BoardCardProps): ReactNode {
  const { card, isStop, onStand, onMenu, onGrab } = props;
  const { messages, formats } = useI18n();
  const words = messages.board;
  const session = useSession();
  const selected = useSessionState(({ selection }) => selection.kind === 'cards' && selection.ids.includes(card.id));
  const stage = useSessionState((state) => state.doc.stages.get(stageIdOf(state.doc, card) ?? '')?.title ?? '');
  const readOnly = useSessionState((state) => state.readOnly !== null);
  const name = cardName(messages, card);
  const score = painScore(card);
  return (
    <li className={styles.item}>
      {/* biome-ignore lint/a11y/useSemanticElements: pictures of screens leave buttons out. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: focusing it by key selects it, too. */}
      <div
        role="button"
        className={styles.card}
        tabIndex={isStop ? 0 : -1}
        aria-pressed={selected}
        data-card-id={card.id}
        data-card-kind={card.kind}
        onFocus={() => {
          onStand(card.id);
          session.select({ kind: 'cards', ids: [card.id] });
        }}
        onClick={() => session.select({ kind: 'cards', ids: [card.id] })}
        onPointerDown={(event) => onGrab(card.id, event.currentTarget, event.nativeEvent)}
      >
        <span className={styles.name} dir="auto">
          <Icon name={card.kind} size={13} /> {name}
        </span>
        <span className={styles.meta}>
          {stage !== '' && <bdi>{stage}</bdi>}
          {card.owner !== '' && <bdi>{card.owner}</bdi>}
          {score !== null && (
            <bdi
              dir="ltr"
              title={words.formula}
            >{`${formats.number(card.severity ?? 0)} × ${formats.number(card.frequency ?? 0)} = ${formats.number(score)}`}</bdi>
          )}
        </span>
      </div>
      {!readOnly && (
        <button
          type="button"
          className={styles.menu}
          tabIndex={isStop ? 0 : -1}
          aria-haspopup="menu"
          aria-label={words.setStatus(name)}
          title={words.setStatus(name)}
          onClick={(event) => {
            const { left, bottom } = event.currentTarget.getBoundingClientRect();
            onMenu(card.id, { x: left, y: bottom });
          }}
        >
          <Icon name="more" />
        </button>
      )}
    </li>
  );
});
