import type { ReactNode } from 'react';
import type { IconName } from '../lib/icons.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './FaultPage.module.css';

interface FaultPageProps {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  /** Technical detail. */
  readonly detail?: ReactNode;
  /** What to do next. */
  readonly children: ReactNode;
}

/** A whole page that says what went wrong and what to do next. */
export function FaultPage({ icon, title, text, detail, children }: FaultPageProps): ReactNode {
  return (
    <main className={styles.page}>
      <div className={styles.sheet}>
        <Icon name={icon} size={24} />
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.text}>{text}</p>
        <div className={styles.actions}>{children}</div>
        {detail}
      </div>
    </main>
  );
}
