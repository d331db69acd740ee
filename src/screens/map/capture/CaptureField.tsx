import { type ReactNode, type RefObject, useState } from 'react';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import { chordText } from '../../../actions/chordText.ts';
import { cellWords } from '../../../actions/targets.ts';
import { capture } from '../../../actions/viewActions.ts';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import { LIMITS } from '../../../model/limits.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import styles from './CaptureField.module.css';

/** Type, Enter, type, Enter: notes land in the cell of the keyboard, or in the inbox to be sorted later. */
export function CaptureField({ fieldRef }: { readonly fieldRef: RefObject<HTMLInputElement | null> }): ReactNode {
  const messages = useMessages();
  const words = messages.mapScreen.capture;
  const session = useSession();
  const context = useActionContext();
  const [text, setText] = useState('');
  const [prefersInbox, setPrefersInbox] = useState(false);
  const doc = useSessionState((state) => state.doc);
  const focus = useSessionState((state) => state.focus);
  const cell = focus && doc.lanes.has(focus.laneId) && doc.steps.has(focus.stepId) ? focus : null;
  const target = cell && !prefersInbox ? { laneId: cell.laneId, stepId: cell.stepId } : null;
  const place = target && cellWords(context, doc, target.laneId, target.stepId);
  const add = (): void => {
    const note = text.trim();
    if (note === '') return;
    session.closeUndoGroup();
    const id = session.edit.addCard({ cell: target, text: note });
    // Refused: the map is full. What was typed is not lost.
    if (!session.store.getState().doc.cards.has(id)) return;
    setText('');
    const { said } = messages.mapScreen;
    context.announce(place === null ? said.intoInbox : said.added(place));
  };
  return (
    <form
      className={styles.capture}
      onSubmit={(event) => {
        event.preventDefault();
        add();
        fieldRef.current?.focus();
      }}
    >
      <input
        ref={fieldRef}
        type="text"
        // An empty field of direction "auto" would turn a Persian placeholder round.
        dir={text === '' ? undefined : 'auto'}
        className={styles.field}
        aria-label={words.name}
        placeholder={words.placeholder}
        maxLength={LIMITS.textLength}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Enter ends a word that is being composed; it is not the end of the note.
          if (event.key === 'Enter' && event.nativeEvent.isComposing) event.preventDefault();
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
          if (text !== '') setText('');
          else {
            event.currentTarget.blur();
            context.surface?.focus();
          }
        }}
      />
      {cell ? (
        <button
          type="button"
          className={styles.place}
          title={words.toggle}
          aria-pressed={prefersInbox}
          onClick={() => setPrefersInbox(!prefersInbox)}
        >
          <Icon name={place === null ? 'inbox' : 'grid'} size={12} />
          <bdi>{place ?? messages.mapScreen.inbox.title}</bdi>
        </button>
      ) : (
        <span className={styles.place}>
          <Icon name="inbox" size={12} />
          {messages.mapScreen.inbox.title}
        </span>
      )}
      <span className={styles.key}>{capture.keys?.[0] && <Kbd keys={chordText(capture.keys[0])} />}</span>
      <IconButton type="submit" icon="add" name={words.add} />
    </form>
  );
}
