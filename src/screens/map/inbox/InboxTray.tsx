import { type ReactNode, useEffect, useRef } from 'react';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import type { Id } from '../../../model/id.ts';
import { inboxCards } from '../../../model/queries.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import styles from './Inbox.module.css';
import { InboxItem } from './InboxItem.tsx';

const NONE: readonly Id[] = [];

/** The cards that have no place yet: to be read, edited, moved and dragged onto the map. */
export function InboxTray({ onClose }: { readonly onClose: () => void }): ReactNode {
  const messages = useMessages();
  const words = messages.mapScreen.inbox;
  const session = useSession();
  const { open, view } = useActionContext();
  const cards = useSessionState((state) => inboxCards(state.doc));
  const selectedIds = useSessionState((state) => (state.selection.kind === 'cards' ? state.selection.ids : NONE));
  const readOnly = useSessionState((state) => state.readOnly !== null);
  const selected = cards.flatMap(({ id }) => (selectedIds.includes(id) ? [id] : []));
  const tray = useRef<HTMLElement>(null);
  useEffect(() => tray.current?.focus(), []);
  const toggle = (id: Id): void => {
    const ids = selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id];
    session.select(ids.length > 0 ? { kind: 'cards', ids } : { kind: 'none' });
  };
  return (
    <section
      className={styles.tray}
      aria-label={words.title}
      ref={tray}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) {
          onClose();
          view?.focus();
        }
      }}
    >
      <header className={styles.head}>
        <h2 className={styles.title}>{words.heading(cards.length)}</h2>
        {selected.length > 0 && !readOnly && (
          <Button icon="move" onClick={() => open({ name: 'moveTo', cardIds: selected })}>
            {words.moveSelected(selected.length)}
          </Button>
        )}
        <IconButton icon="close" name={words.close} onClick={onClose} />
      </header>
      {cards.length === 0 ? (
        <p className={styles.empty}>{words.empty}</p>
      ) : (
        <ul className={styles.list}>
          {cards.map((card) => (
            <InboxItem
              key={card.id}
              card={card}
              isSelected={selected.includes(card.id)}
              dragged={selected.includes(card.id) ? selected : [card.id]}
              onToggle={() => toggle(card.id)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
