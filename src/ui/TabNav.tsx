import type { ReactNode } from 'react';
import styles from './TabNav.module.css';

interface TabNavProps {
  /** Accessible name of the navigation. */
  readonly label: string;
  readonly tabs: readonly {
    readonly href: string;
    readonly label: string;
    readonly current: boolean;
    /** A count beside the label, as the user reads it. */
    readonly badge?: ReactNode;
  }[];
}

/** Links between the screens of one thing. */
export function TabNav({ label, tabs }: TabNavProps): ReactNode {
  return (
    <nav aria-label={label} className={styles.nav}>
      {tabs.map((tab) => (
        <a key={tab.href} href={tab.href} className={styles.tab} aria-current={tab.current ? 'page' : undefined}>
          {tab.label}
          {tab.badge && <span className={styles.badge}>{tab.badge}</span>}
        </a>
      ))}
    </nav>
  );
}
