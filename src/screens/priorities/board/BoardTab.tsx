import { type KeyboardEvent, type ReactNode, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import type { ScreenPoint } from '../../../editor/MenuTarget.ts';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import type { Direction } from '../../../lib/direction.ts';
import { journeyHref } from '../../../lib/route.ts';
import type { Id } from '../../../model/id.ts';
import type { Card } from '../../../model/records/card.ts';
import type { Status } from '../../../model/scales.ts';
import { narrow } from '../../../model/scoring/PriorityFilter.ts';
import { rankables } from '../../../model/scoring/rankables.ts';
import { rankCards } from '../../../model/scoring/rankCards.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { MenuAt } from '../../../ui/MenuAt.tsx';
import { cardName } from '../../map/cardName.ts';
import type { PriorityTabProps } from '../PriorityTab.ts';
import { BoardCard } from './BoardCard.tsx';
import styles from './BoardTab.module.css';
import { BOARD_STATUSES, boardColumns, nextOnBoard } from './boardColumns.ts';
import { useBoardDrag } from './useBoardDrag.ts';

type BoardWay = 'before' | 'after' | 'start' | 'end';
const ALONG = { ArrowUp: 'before', ArrowDown: 'after' } as const;
const WAYS: Readonly<Record<Direction, Readonly<Record<string, BoardWay>>>> = {
  ltr: { ...ALONG, ArrowLeft: 'start', ArrowRight: 'end' },
  rtl: { ...ALONG, ArrowLeft: 'end', ArrowRight: 'start' },
};

/** How far the priorities are: a column for each status, the first in the ranking on top. */
export function BoardTab({ filter }: PriorityTabProps): ReactNode {
  const { messages, formats, direction } = useI18n();
  const words = messages.board;
  const session = useSession();
  const { announce, navigate } = useActionContext();
  const doc = useSessionState((state) => state.doc);
  const region = useRef<HTMLDivElement>(null);
  const [stood, setStood] = useState<Id | null>(null);
  /** The card that takes the keyboard once it stands in its new column. */
  const follow = useRef<Id | null>(null);
  const columns = useMemo(() => {
    const { ranked, unscored } = rankCards(doc, narrow(doc, rankables(doc), filter), doc.journey.scoring.model);
    return boardColumns([...ranked, ...unscored].flatMap(({ id }) => doc.cards.get(id) ?? []));
  }, [doc, filter]);
  const focus = (id: Id): void =>
    region.current?.querySelector<HTMLElement>(`[data-card-id="${CSS.escape(id)}"]`)?.focus();
  useLayoutEffect(() => {
    if (follow.current === null) return;
    focus(follow.current);
    follow.current = null;
  });
  const setStatus = useCallback(
    (id: Id, status: Status | null): void => {
      const card = session.store.getState().doc.cards.get(id);
      if (!card || card.status === status) return;
      session.edit.setCards({ ids: [id], patch: { status } });
      const name = status === null ? words.none : messages.terms.status[status];
      announce(words.moved(cardName(messages, card), name));
    },
    [session, announce, messages, words],
  );
  const [menu, setMenu] = useState<{ readonly card: Card; readonly at: ScreenPoint } | null>(null);
  const openMenu = useCallback(
    (id: Id, at: ScreenPoint): void => {
      const card = session.store.getState().doc.cards.get(id);
      if (card) setMenu({ card, at });
    },
    [session],
  );
  const { over, grab } = useBoardDrag(region, setStatus);
  const stop = columns.flat().some(({ id }) => id === stood) ? stood : (columns.flat()[0]?.id ?? null);

  const onKeyDown = (event: KeyboardEvent): void => {
    const way = WAYS[direction][event.key];
    const isOnCard = event.target instanceof Element && event.target.matches('[data-card-id]');
    if (!way || !isOnCard || stop === null) return;
    const column = columns.findIndex((cards) => cards.some(({ id }) => id === stop));
    const index = columns[column]?.findIndex(({ id }) => id === stop) ?? 0;
    event.preventDefault();
    event.stopPropagation();
    if (!event.altKey) {
      const next = nextOnBoard(columns, { column, index }, way);
      if (next) focus(next.id);
      return;
    }
    const status = BOARD_STATUSES[column + (way === 'end' ? 1 : way === 'start' ? -1 : 0)];
    if (status === undefined || session.store.getState().readOnly !== null) return;
    follow.current = stop;
    setStatus(stop, status);
  };

  if (rankables(doc).length === 0)
    return (
      <EmptyState title={messages.matrix.empty} text={messages.matrix.emptyText}>
        <Button variant="primary" icon="map" onClick={() => navigate(journeyHref(doc.journey.id))}>
          {messages.matrix.goToMap}
        </Button>
      </EmptyState>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section element has no role without this name.
    <div
      ref={region}
      role="region"
      aria-label={words.board}
      aria-description={words.boardHint}
      className={styles.board}
      data-picture
      onKeyDown={onKeyDown}
    >
      {BOARD_STATUSES.map((status, column) => {
        const cards = columns[column] ?? [];
        const name = status === null ? words.none : messages.terms.status[status];
        return (
          <section
            key={name}
            className={styles.column}
            aria-label={words.column(name, cards.length)}
            data-status={status ?? ''}
            data-over={over === column}
          >
            <h2 className={styles.head}>
              {name} <span className={styles.count}>{formats.number(cards.length)}</span>
            </h2>
            <ul className={styles.list}>
              {cards.map((card) => (
                <BoardCard
                  key={card.id}
                  card={card}
                  isStop={card.id === stop}
                  onStand={setStood}
                  onMenu={openMenu}
                  onGrab={grab}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {menu && (
        <MenuAt
          at={menu.at}
          label={words.setStatus(cardName(messages, menu.card))}
          entries={BOARD_STATUSES.map((status) => ({
            id: status ?? 'none',
            label: status === null ? words.none : messages.terms.status[status],
            checked: menu.card.status === status,
            onSelect: () => setStatus(menu.card.id, status),
          }))}
          onClose={() => {
            follow.current = menu.card.id;
            setMenu(null);
          }}
        />
      )}
    </div>
  );
}
