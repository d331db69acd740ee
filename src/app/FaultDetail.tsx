import type { ReactNode } from 'react';
import { useMessages } from '../i18n/I18nContext.tsx';
import styles from './FaultPage.module.css';

/** Technical detail in English, folded away: for a bug report. */
export function FaultDetail({ text }: { readonly text: string }): ReactNode {
  const { faults } = useMessages();
  return (
    <details className={styles.detail}>
      <summary>{faults.crashDetail}</summary>
      <pre dir="ltr" lang="en">
        {text}
      </pre>
    </details>
  );
}
