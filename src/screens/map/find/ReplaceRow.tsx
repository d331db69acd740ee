import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useActionContext } from '../../../actions/ActionsContext.tsx';
import { replaceAllHits, replaceHit } from '../../../actions/find/replaceHits.ts';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import { Button } from '../../../ui/Button.tsx';
import styles from './FindBar.module.css';

/** Puts another text in the place of one hit, or of all. */
export function ReplaceRow(): ReactNode {
  const words = useMessages().find;
  const context = useActionContext();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const none = useSessionState((state) => (state.find?.hits.length ?? 0) === 0);
  return (
    <form
      className={`${styles.row} ${styles.replace}`}
      onSubmit={(event) => {
        event.preventDefault();
        replaceHit(context, text);
      }}
    >
      <span className={styles.field}>
        <input
          ref={field}
          type="text"
          className={styles.input}
          dir={text === '' ? undefined : 'auto'}
          aria-label={words.replacement}
          placeholder={words.replacement}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </span>
      <Button type="submit" isOff={none}>
        {words.replace}
      </Button>
      <Button isOff={none} onClick={() => replaceAllHits(context, text)}>
        {words.replaceAll}
      </Button>
    </form>
  );
}
