import type { ReactNode } from 'react';
import { useSessionState } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import { inboxCards } from '../../../model/queries.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './Inbox.module.css';

interface InboxButtonProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Opens the inbox and says how much waits in it. */
export function InboxButton({ isOpen, onToggle }: InboxButtonProps): ReactNode {
  const words = useMessages().mapScreen.inbox;
  const count = useSessionState((state) => inboxCards(state.doc).length);
  return (
    <Button
      icon="inbox"
      className={styles.button}
      aria-expanded={isOpen}
      aria-label={words.count(count)}
      onClick={onToggle}
    >
      {words.heading(count)}
    </Button>
  );
}
