import { type ReactNode, useState } from 'react';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import type { Id } from '../../../model/id.ts';
import type { Card } from '../../../model/records/card.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { cardName } from '../cardName.ts';
import styles from './Inbox.module.css';

interface InboxItemProps {
  readonly card: Card;
  readonly isSelected: boolean;
  /** What a drag of this card takes along. */
  readonly dragged: readonly Id[];
  readonly onToggle: () => void;
}

/** One card of the inbox. */
export function InboxItem({ card, isSelected, dragged, onToggle }: InboxItemProps): ReactNode {
  const messages = useMessages();
  const words = messages.mapScreen.inbox;
  const session = useSession();
  const { open, toast, view } = useActionContext();
  const readOnly = useSessionState((state) => state.readOnly !== null);
  const isAskedFor = useSessionState((state) => state.editingId === card.id);
  const [isEditing, setEditing] = useState(false);
  const name = cardName(messages, card);
  const endEditing = (): void => {
    session.closeUndoGroup();
    setEditing(false);
    if (isAskedFor) session.setState({ editingId: null });
  };
  const remove = (): void => {
    session.edit.removeCards({ ids: [card.id] });
    toast(messages.mapScreen.toast.deleted.cards(1), { undo: true });
  };
  return (
    <li
      className={styles.item}
      data-card-id={card.id}
      data-card-kind={card.kind}
      data-selected={isSelected || undefined}
    >
      {view && !readOnly && (
        // Dragging is a second way to what "Move to…" does, so it is hidden from assistive technology.
        <span
          className={styles.grip}
          aria-hidden="true"
          title={words.drag(name)}
          onPointerDown={(event) => {
            if (event.button !== 0) return;
            event.preventDefault();
            view.startExternalDrag(dragged, event.nativeEvent);
          }}
        >
          <Icon name="grip" size={14} />
        </span>
      )}
      <input
        type="checkbox"
        className={styles.box}
        aria-label={words.select(name)}
        checked={isSelected}
        onChange={onToggle}
      />
      {isEditing || isAskedFor ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape and Enter end the typing inside
        <div
          className={styles.text}
          ref={(place) => {
            if (place && !place.contains(document.activeElement)) place.querySelector('textarea')?.focus();
          }}
          onKeyDown={(event) => {
            const isEnd = event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey);
            if (!isEnd || event.nativeEvent.isComposing) return;
            event.preventDefault();
            endEditing();
          }}
        >
          <TextField
            multiline
            hideLabel
            label={words.text}
            value={card.text}
            onChange={(text) =>
              session.edit.setCards({ ids: [card.id], patch: { text } }, { mergeKey: `cards ${card.id} text` })
            }
            onCommit={endEditing}
          />
        </div>
      ) : (
        <button
          type="button"
          className={styles.text}
          dir="auto"
          onClick={() => session.select({ kind: 'cards', ids: [card.id] })}
          onDoubleClick={() => !readOnly && setEditing(true)}
        >
          <Icon name={card.kind} size={12} /> {card.text || name}
        </button>
      )}
      {!readOnly && (
        <span className={styles.deeds}>
          <IconButton icon="edit" name={words.edit(name)} onClick={() => setEditing(true)} />
          <IconButton
            icon="move"
            name={words.moveTo(name)}
            onClick={() => open({ name: 'moveTo', cardIds: dragged })}
          />
          <IconButton icon="delete" name={words.delete(name)} onClick={remove} />
        </span>
      )}
    </li>
  );
}
