import type { ReactNode } from 'react';
import { useSession, useSessionState } from '../../../editor/SessionContext.tsx';
import { useTitleDraft } from '../../../editor/useTitleDraft.ts';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import styles from './TopBar.module.css';

/** The title of the map, edited in place: every keystroke is kept, and undo takes it back. */
export function TitleField(): ReactNode {
  const messages = useMessages();
  const session = useSession();
  const title = useSessionState((state) => state.doc.journey.title);
  const readOnly = useSessionState((state) => state.readOnly !== null);
  const { value, write, leave } = useTitleDraft(title, (text) =>
    session.edit.setJourney({ title: text }, { mergeKey: 'journey.title' }),
  );
  return (
    <input
      type="text"
      dir="auto"
      className={styles.title}
      aria-label={messages.mapScreen.title}
      placeholder={messages.terms.untitled}
      value={value}
      readOnly={readOnly}
      onChange={(event) => write(event.currentTarget.value)}
      onBlur={() => {
        session.closeUndoGroup();
        leave();
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
      }}
    />
  );
}
