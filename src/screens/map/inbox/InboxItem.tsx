import { type MouseEvent, type ReactNode, useRef } from 'react';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import type { Id } from '../../../model/id.ts';
import type { Card } from '../../../model/records/card.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { cardName } from '../cardName.ts';
import { DetailText } from '../inspector/DetailText.tsx';
import styles from './Inbox.module.css';
import { NOTE_ATTRIBUTE } from './useInboxKeys.ts';

interface InboxItemProps {
  readonly card: Card;
  readonly isSelected: boolean;
  /** What a drag of this card takes along. */
  readonly dragged: readonly Id[];
  /** Its controls are in the order of Tab. */
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onPress: (event: MouseEvent) => void;
  readonly onToggle: () => void;
  readonly onMove: () => void;
  readonly onRemove: () => void;
}

/** One card of the inbox. */
export function InboxItem(props: InboxItemProps): ReactNode {
  const { card, isSelected, dragged, isCurrent, onFocus, onPress, onToggle, onMove, onRemove } = props;
  const messages = useMessages();
  const words = messages.mapScreen.inbox;
  const session = useSession();
  const { view } = useActionContext();
  const readOnly = useSessionState((state) => state.readOnly !== null);
  const isEditing = useSessionState((state) => state.editingId === card.id);
  const hasEdited = useRef(false);
  const name = cardName(messages, card);
  const edit = (): void => session.setState({ editingId: card.id });
  const endEditing = (): void => {
    session.closeUndoGroup();
    if (session.store.getState().editingId === card.id) session.setState({ editingId: null });
    hasEdited.current = true;
  };
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <li
      className={styles.item}
      onFocus={onFocus}
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
        tabIndex={tabIndex}
        checked={isSelected}
        onChange={onToggle}
      />
      {isEditing ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape and Enter end the typing inside
        <div
          className={styles.text}
          ref={(place) => {
            const field = place?.contains(document.activeElement) ? null : place?.querySelector('textarea');
            field?.focus();
            field?.setSelectionRange(field.value.length, field.value.length);
          }}
          onKeyDown={(event) => {
            const isEnd = event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey);
            if (!isEnd || event.nativeEvent.isComposing) return;
            event.preventDefault();
            endEditing();
          }}
        >
          <DetailText
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
          {...{ [NOTE_ATTRIBUTE]: '' }}
          tabIndex={tabIndex}
          ref={(note) => {
            // The field that is left gives the keyboard back to its note.
            if (note && hasEdited.current && document.activeElement === document.body) note.focus();
            hasEdited.current = false;
          }}
          onClick={onPress}
          onDoubleClick={() => !readOnly && edit()}
        >
          <Icon name={card.kind} size={12} /> {card.text || name}
        </button>
      )}
      {!readOnly && (
        <span className={styles.deeds}>
          <IconButton icon="edit" name={words.edit(name)} tabIndex={tabIndex} onClick={edit} />
          <IconButton icon="move" name={words.moveTo(name)} tabIndex={tabIndex} onClick={onMove} />
          <IconButton icon="delete" name={words.delete(name)} tabIndex={tabIndex} onClick={onRemove} />
        </span>
      )}
    </li>
  );
}
