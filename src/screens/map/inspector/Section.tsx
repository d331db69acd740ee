import type { ReactNode } from 'react';
import styles from './Inspector.module.css';

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the inspector under a small heading. */
export function Section({ title, children }: SectionProps): ReactNode {
  return (
    <section className={styles.section} aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      {children}
    </section>
  );
}
