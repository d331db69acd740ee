import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { useSession } from '../../../editor/SessionContext.tsx';
import { useMessages } from '../../../i18n/I18nContext.tsx';
import type { IconName } from '../../../lib/icons.ts';
import type { SaveState } from '../../../model/ports.ts';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './TopBar.module.css';

const ICON_OF: Readonly<Record<SaveState, IconName>> = {
  saved: 'check',
  saving: 'save',
  unsaved: 'save',
  error: 'error',
};

/**
 * The truth about what is on disk, in a word. An error, and what to do about it, says the banner above the screen, an
 * alert; the word is not read out by itself, since it changes twice with every edit.
 */
export function SaveStatus(): ReactNode {
  const messages = useMessages();
  const saveState = useStore(useSession().saveState);
  return (
    <span role="status" aria-live="off" className={styles.saveState} data-save-state={saveState}>
      <Icon name={ICON_OF[saveState]} size={14} changes />
      <span>{messages.mapScreen.save[saveState]}</span>
    </span>
  );
}
