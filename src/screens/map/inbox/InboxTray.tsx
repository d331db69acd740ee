import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import { isTyping } from '../../../actions/keysAreFree.ts';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import type { Id } from '../../../model/id.ts';
import { inboxCards } from '../../../model/queries.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import styles from './Inbox.module.css';
import { InboxItem } from './InboxItem.tsx';
import { NOTE_ATTRIBUTE, useInboxKeys } from './useInboxKeys.ts';

const NONE: readonly Id[] = [];

export interface InboxTrayProps {
  /** Another number each time that it is asked for: it gets the keyboard. */
  readonly asked?: number;
  readonly onClose: () => void;
}

/** The cards that have no place yet: to be read, edited, moved and dragged onto the map. */
export function InboxTray({ asked, onClose }: InboxTrayProps): ReactNode {
  const messages = useMessages();
  const words = messages.mapScreen.inbox;
  const session = useSession();
  const { open, toast, surface, announce } = useActionContext();
  const helpId = useId();
  const cards = useSessionState((state) => inboxCards(state.doc));
  const selectedIds = useSessionState((state) => (state.selection.kind === 'cards' ? state.selection.ids : NONE));
  const readOnly = useSessionState((state) => state.readOnly !== null);
  const selected = cards.flatMap(({ id }) => (selectedIds.includes(id) ? [id] : []));
  const tray = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keyboard comes at each asking, and only then
  useEffect(() => {
    const { current } = tray;
    // A note that is opened for writing has it already.
    if (!current || (current.contains(document.activeElement) && isTyping(document.activeElement))) return;
    const place =
      current.querySelector<HTMLElement>(`[data-selected] [${NOTE_ATTRIBUTE}]`) ??
      current.querySelector<HTMLElement>(`[${NOTE_ATTRIBUTE}]`) ??
      current;
    place.focus();
  }, [asked]);
  const leave = (): void => {
    onClose();
    surface?.focus();
  };
  const select = (ids: readonly Id[]): void =>
    session.select(ids.length > 0 ? { kind: 'cards', ids } : { kind: 'none' });
  const toggle = (id: Id): void => {
    keys.setAnchor(id);
    select(selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id]);
  };
  const selectRange = (from: Id, to: Id): void => {
    const ends = [from, to].map((id) => cards.findIndex((card) => card.id === id));
    select(cards.slice(Math.max(0, Math.min(...ends)), Math.max(...ends) + 1).map(({ id }) => id));
  };
  const withOthers = (id: Id): readonly Id[] => (selected.includes(id) ? selected : [id]);
  const move = (cardIds: readonly Id[]): void => {
    keys.onFocus(cardIds[0] ?? null);
    open({ name: 'moveTo', cardIds, sorting: true });
  };
  const remove = (cardIds: readonly Id[]): void => {
    keys.onFocus(cardIds[0] ?? null);
    session.edit.removeCards({ ids: cardIds });
    toast(messages.mapScreen.toast.deleted.cards(cardIds.length), { undo: true });
  };
  const keys = useInboxKeys(
    tray,
    cards,
    readOnly
      ? null
      : {
          move: (id) => move(withOthers(id)),
          edit: (id) => session.setState({ editingId: id }),
          remove: (id) => remove(withOthers(id)),
          toggle,
          selectRange,
        },
    () => {
      select(cards.map(({ id }) => id));
      announce(messages.mapScreen.said.selected(cards.length));
    },
    leave,
  );
  const press = (id: Id, event: MouseEvent): void => {
    if (event.shiftKey) selectRange(keys.anchorId() ?? id, id);
    else if (event.ctrlKey || event.metaKey) toggle(id);
    else {
      keys.setAnchor(id);
      select([id]);
    }
  };
  return (
    <section className={styles.tray} aria-label={words.title} ref={tray} tabIndex={-1} onKeyDown={keys.onKeyDown}>
      <header className={styles.head}>
        <h2 className={styles.title}>{words.heading(cards.length)}</h2>
        {selected.length > 0 && !readOnly && (
          <Button icon="move" onClick={() => move(selected)}>
            {words.moveSelected(selected.length)}
          </Button>
        )}
        <IconButton icon="close" name={words.close} onClick={onClose} />
      </header>
      {cards.length === 0 ? (
        <p className={styles.empty}>{words.empty}</p>
      ) : (
        <ul className={styles.list} aria-describedby={helpId}>
          {cards.map((card) => (
            <InboxItem
              key={card.id}
              card={card}
              isSelected={selected.includes(card.id)}
              isCurrent={card.id === keys.currentId}
              dragged={withOthers(card.id)}
              onFocus={() => keys.onFocus(card.id)}
              onPress={(event) => press(card.id, event)}
              onToggle={() => toggle(card.id)}
              onMove={() => move(withOthers(card.id))}
              onRemove={() => remove([card.id])}
            />
          ))}
        </ul>
      )}
      {cards.length > 0 && !readOnly && (
        <p id={helpId} className={styles.help}>
          {messages.capture.sort.help}
        </p>
      )}
    </section>
  );
}
