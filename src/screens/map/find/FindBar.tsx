import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import { goToHit } from '../../../actions/find/goToHit.ts';
import { lookAgain, lookFor } from '../../../actions/find/lookFor.ts';
import { findNext, findPrevious } from '../../../actions/findActions.ts';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import { afterPaint } from '../../../lib/afterPaint.ts';
import { foldTexts } from '../../../model/find/findHits.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { ActionButton } from '../frame/ActionButton.tsx';
import styles from './FindBar.module.css';
import { HitNote } from './HitNote.tsx';
import { ReplaceRow } from './ReplaceRow.tsx';

export interface FindBarProps {
  /** Grows whenever find is asked for again: the field takes the keyboard. */
  readonly asked: number;
  /** What was looked for last; kept while the bar is closed. */
  readonly lastQuery: RefObject<string>;
  readonly onClose: () => void;
}

/** Looks through the journey as one types, and goes from hit to hit. */
export function FindBar({ asked, lastQuery, onClose }: FindBarProps): ReactNode {
  const words = useMessages().find;
  const session = useSession();
  const context = useActionContext();
  const [query, setQuery] = useState(lastQuery.current);
  const [isReplacing, setReplacing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const doc = useSessionState((state) => state.doc);
  const find = useSessionState((state) => state.find);
  const readOnly = useSessionState((state) => state.readOnly !== null);

  // The letter is shown first: what is found, and all that is marked by it, comes with the next frame.
  const awaits = useRef(false);
  const lookNow = (): void => {
    if (!awaits.current) return;
    awaits.current = false;
    lookFor(session, lastQuery.current);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again, the field is chosen again
  useEffect(() => field.current?.select(), [asked]);
  useEffect(() => {
    lookFor(session, lastQuery.current);
    void afterPaint().then(() => foldTexts(session.store.getState().doc));
    return () => {
      awaits.current = false;
      session.setState({ find: null });
    };
  }, [session, lastQuery]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is found depends on the document
  useEffect(() => lookAgain(session), [session, doc]);

  const look = (text: string): void => {
    setQuery(text);
    lastQuery.current = text;
    awaits.current = true;
    void afterPaint().then(lookNow);
  };
  const close = (): void => {
    onClose();
    context.surface?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const mod = event.ctrlKey || event.metaKey;
    if (event.key === 'Escape') close();
    else if (event.key === 'F3') goToHit(context, event.shiftKey ? -1 : 1);
    else if (mod && !event.shiftKey && event.code === 'KeyF') field.current?.select();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const hits = find?.hits.length ?? 0;
  const told =
    !find || find.query.trim() === ''
      ? ''
      : hits === 0
        ? words.none
        : find.current >= 0
          ? words.count(find.current + 1, hits)
          : words.found(hits);
  const typed = find && find.current < 0 ? told : '';
  const { announce } = context;
  useEffect(() => {
    if (typed === '') return;
    // Not at every letter: when the typing pauses.
    const timer = setTimeout(() => announce(typed), 500);
    return () => clearTimeout(timer);
  }, [typed, announce]);
  return (
    <search
      className={styles.bar}
      aria-label={words.bar}
      // Whatever acts on what is found acts on what is written.
      onKeyDownCapture={(event) => (event.key === 'Enter' || event.key === 'F3') && lookNow()}
      onClickCapture={lookNow}
      onKeyDown={onKeyDown}
    >
      <div className={styles.row}>
        <span className={styles.field}>
          <Icon name="search" />
          <input
            ref={field}
            type="text"
            className={styles.input}
            // An empty field of direction "auto" would turn a Persian placeholder round.
            dir={query === '' ? undefined : 'auto'}
            aria-label={words.query}
            placeholder={words.query}
            autoComplete="off"
            spellCheck={false}
            value={query}
            onChange={(event) => look(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              goToHit(context, event.shiftKey ? -1 : 1);
            }}
          />
          <span className={styles.count}>{told}</span>
        </span>
        <ActionButton action={findPrevious} />
        <ActionButton action={findNext} />
        {!readOnly && (
          <IconButton
            icon="edit"
            name={words.showReplace}
            aria-expanded={isReplacing}
            onClick={() => setReplacing(!isReplacing)}
          />
        )}
        <IconButton icon="close" name={words.close} onClick={close} />
      </div>
      {isReplacing && !readOnly && <ReplaceRow />}
      <HitNote />
    </search>
  );
}
