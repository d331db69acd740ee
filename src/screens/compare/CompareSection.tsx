import { type ReactNode, useId } from 'react';
import styles from './CompareSection.module.css';

interface CompareSectionProps {
  readonly title: string;
  /** Beside the title: a count, a choice. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One part of the comparison, under its heading. */
export function CompareSection({ title, aside, children }: CompareSectionProps): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
