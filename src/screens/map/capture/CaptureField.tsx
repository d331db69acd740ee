import { type KeyboardEvent, type ReactNode, type Ref, useCallback, useId, useRef, useState } from 'react';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import { chordText } from '../../../actions/chordText.ts';
import { pasteAt } from '../../../actions/clipboardActions.ts';
import { isComposing } from '../../../actions/keysAreFree.ts';
import { cellWords } from '../../../actions/names/cellWords.ts';
import { docOf } from '../../../actions/targets.ts';
import { capture as captureAction } from '../../../actions/viewActions.ts';
import { usePreferences } from '../../../editor/PreferencesContext.tsx';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import { cellStillThere } from '../../../model/cellStillThere.ts';
import { LIMITS } from '../../../model/limits.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import styles from './CaptureField.module.css';
import { CapturePanel } from './CapturePanel.tsx';
import { useAddCapture } from './useAddCapture.ts';
import { useCaptureLine } from './useCaptureLine.ts';

/** Each of the lines is a note: the field has room for one. */
const SEVERAL_LINES = /\S\s*[\r\n]\s*\S/;

export interface CaptureFieldProps {
  /** For those who give it the keyboard. */
  readonly fieldRef: Ref<HTMLInputElement>;
}

/** Type, Enter, type, Enter: notes land in the cell of the keyboard, where their signs say, or in the inbox. */
export function CaptureField({ fieldRef }: CaptureFieldProps): ReactNode {
  const messages = useMessages();
  const { singleKeys } = usePreferences();
  const [key] = captureAction.keys ?? [];
  const words = messages.mapScreen.capture;
  const id = useId();
  const context = useActionContext();
  const field = useRef<HTMLInputElement | null>(null);
  const [isUsed, setUsed] = useState(false);
  const [prefersInbox, setPrefersInbox] = useState(false);
  const [active, setActive] = useState(-1);
  const doc = useSessionState((state) => state.doc);
  const focus = useSessionState((state) => state.focus);
  const here = cellStillThere(doc, focus);
  const line = useCaptureLine(field, here && !prefersInbox ? { laneId: here.laneId, stepId: here.stepId } : null);
  const { suggestions, capture } = line;
  const items = suggestions?.items ?? [];
  const index = Math.min(active, items.length - 1);
  const addCapture = useAddCapture();
  const place =
    capture.cell && cellWords(context.i18n.messages, docOf(context), capture.cell.laneId, capture.cell.stepId);
  const takeField = useCallback(
    (element: HTMLInputElement | null) => {
      field.current = element;
      if (typeof fieldRef === 'function') fieldRef(element);
      else if (fieldRef) fieldRef.current = element;
    },
    [fieldRef],
  );
  const add = (): void => {
    if (addCapture(capture)) line.type('', 0);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    // Enter ends a word that is being composed; it is not the end of the note.
    if (isComposing(event.nativeEvent)) {
      if (event.key === 'Enter') event.preventDefault();
      return;
    }
    const chosen = items[index === -1 && event.key === 'Tab' && !event.shiftKey ? 0 : index];
    const last = items.length - 1;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) add();
    else if (event.key === 'ArrowDown' && last >= 0) setActive(index >= last ? 0 : index + 1);
    else if (event.key === 'ArrowUp' && last >= 0) setActive(index <= 0 ? last : index - 1);
    else if ((event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) && chosen) {
      line.accept(chosen);
      setActive(-1);
    } else if (event.key === 'Escape') {
      if (suggestions) line.dismiss();
      else {
        event.currentTarget.blur();
        context.surface?.focus();
      }
    } else return;
    event.preventDefault();
  };
  return (
    <form
      className={styles.capture}
      onFocus={() => setUsed(true)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setUsed(false);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <input
        ref={takeField}
        type="text"
        // An empty field of direction "auto" would turn a Persian placeholder round.
        dir={line.line === '' ? undefined : 'auto'}
        className={styles.field}
        aria-label={words.name}
        aria-autocomplete="list"
        aria-controls={suggestions && isUsed ? `${id}-list` : undefined}
        aria-activedescendant={suggestions && isUsed && index >= 0 ? `${id}-list-${index}` : undefined}
        aria-describedby={capture.tokens.length > 0 && isUsed ? `${id}-preview` : undefined}
        placeholder={words.placeholder}
        maxLength={LIMITS.textLength}
        autoComplete="off"
        value={line.line}
        onChange={({ currentTarget }) => {
          line.type(currentTarget.value, currentTarget.selectionStart ?? currentTarget.value.length);
          setActive(-1);
        }}
        onSelect={({ currentTarget }) => line.moveCaret(currentTarget.selectionStart ?? currentTarget.value.length)}
        onKeyDown={onKeyDown}
        onPaste={(event) => {
          const text = event.clipboardData.getData('text/plain');
          if (!SEVERAL_LINES.test(text)) return;
          event.preventDefault();
          pasteAt(context, { text, html: '', files: [] }, capture.cell);
        }}
      />
      {isUsed && <CapturePanel id={id} line={line} active={index} />}
      {here ? (
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
          <Icon name={place === null ? 'inbox' : 'grid'} size={12} />
          <bdi>{place ?? messages.mapScreen.inbox.title}</bdi>
        </span>
      )}
      <span className={styles.key}>{singleKeys && key && <Kbd keys={chordText(key)} />}</span>
      <IconButton type="submit" icon="add" name={words.add} />
    </form>
  );
}
