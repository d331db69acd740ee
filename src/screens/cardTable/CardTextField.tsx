import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { isComposing } from '../../actions/keysAreFree.ts';
import { useSession } from '../../editor/SessionContext.tsx';
import { useTyped } from '../../editor/useTyped.ts';
import { useMessages } from '../../i18n/I18nContext.tsx';
import { LIMITS } from '../../model/limits.ts';
import type { Card } from '../../model/records/card.ts';
import styles from './parts.module.css';
import { useTableControl } from './TableControl.ts';

/** The text of a card, written in its place. Every keystroke is kept; typing in one go is one undo step. */
export function CardTextField({ card }: { readonly card: Card }): ReactNode {
  const session = useSession();
  const control = useTableControl();
  const { canvas } = useMessages();
  const field = useRef<HTMLTextAreaElement>(null);
  const { id } = card;
  const [text, type] = useTyped(card.text, (text) =>
    session.edit.setCards({ ids: [id], patch: { text } }, { mergeKey: `text ${id}` }),
  );
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      control.leaveEditing(id, true);
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      control.leaveEditing(id, true);
      control.addCard();
    }
  };
  return (
    <textarea
      ref={field}
      className={styles.field}
      // An empty field of direction "auto" would run left to right in every map.
      dir={text === '' ? undefined : card.direction}
      aria-label={canvas.cardText}
      rows={1}
      maxLength={LIMITS.textLength}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => control.leaveEditing(id, false)}
      onKeyDown={onKeyDown}
    />
  );
}
