import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  readonly title: string;
  readonly text?: string;
  /** A small picture or example, above the words. */
  readonly picture?: ReactNode;
  /** Buttons: what to do now. */
  readonly children?: ReactNode;
}

/** What stands where nothing is yet: what this is for, and how to begin. */
export function EmptyState({ title, text, picture, children }: EmptyStateProps): ReactNode {
  return (
    <div className={styles.empty}>
      {picture}
      <h2 className={styles.title}>{title}</h2>
      {text && <p className={styles.text}>{text}</p>}
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  );
}
