import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { matchesChord } from '../../../actions/KeyChord.ts';
import type { MatrixControl } from '../../../canvas/matrix/MatrixControl.ts';
import { usePreferences } from '../../../editor/PreferencesContext.tsx';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import type { Id } from '../../../model/id.ts';
import type { Card } from '../../../model/records/card.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { cardName } from '../../map/cardName.ts';
import styles from './MatrixTab.module.css';

interface WaitingCardsProps {
  readonly cards: readonly Card[];
  readonly control: MatrixControl;
  /** Enter on a card: its fields are wanted. */
  readonly onOpen: () => void;
}

/** The cards that lack an impact or an effort: dragged onto the matrix, placed by keys, or given their numbers. */
export function WaitingCards({ cards, control, onOpen }: WaitingCardsProps): ReactNode {
  const messages = useMessages();
  const words = messages.matrix;
  const session = useSession();
  const { singleKeys } = usePreferences();
  const readOnly = useSessionState((state) => state.readOnly !== null);
  const list = useRef<HTMLUListElement>(null);
  const [stood, setStood] = useState<Id | null>(null);
  const at = Math.max(
    0,
    cards.findIndex(({ id }) => id === stood),
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const held = control.held();
    const id = cards[at]?.id;
    if (id === undefined || held?.by === 'keys') return;
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: cards.length - 1 }[event.key];
    if (next !== undefined && !event.altKey)
      list.current?.querySelectorAll<HTMLElement>('button')[Math.min(cards.length - 1, Math.max(0, next))]?.focus();
    else if (singleKeys && matchesChord({ key: 'm' }, event.nativeEvent) && !readOnly) {
      session.select({ kind: 'cards', ids: [id] });
      control.take(id);
    } else if (event.key === 'Enter') {
      session.select({ kind: 'cards', ids: [id] });
      onOpen();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{words.waiting(cards.length)}</h2>
      <p className={styles.hint}>{cards.length === 0 ? words.allPlaced : words.waitingHint}</p>
      {cards.length > 0 && (
        <ul className={styles.list} ref={list} onKeyDown={onKeyDown}>
          {cards.map((card, index) => (
            <li key={card.id}>
              <WaitingCard card={card} isStop={index === at} control={control} onStand={() => setStood(card.id)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface WaitingCardProps {
  readonly card: Card;
  readonly isStop: boolean;
  readonly control: MatrixControl;
  readonly onStand: () => void;
}

function WaitingCard({ card, isStop, control, onStand }: WaitingCardProps): ReactNode {
  const messages = useMessages();
  const session = useSession();
  const { missing } = messages.matrix;
  const selected = useSessionState(({ selection }) => selection.kind === 'cards' && selection.ids.includes(card.id));
  const lacks = card.impact !== null ? missing.effort : card.effort !== null ? missing.impact : missing.both;
  return (
    <button
      type="button"
      className={styles.card}
      tabIndex={isStop ? 0 : -1}
      aria-pressed={selected}
      data-card-id={card.id}
      data-card-kind={card.kind}
      onFocus={onStand}
      onPointerDown={(event) => control.grab(card.id, event.currentTarget, event.nativeEvent)}
      onClick={() => session.select({ kind: 'cards', ids: [card.id] })}
    >
      <Icon name={card.kind} size={12} />
      <span dir="auto" className={styles.name}>
        {cardName(messages, card)}
      </span>
      <span className={styles.lacks}>{lacks}</span>
    </button>
  );
}
