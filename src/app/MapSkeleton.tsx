import type { ReactNode } from 'react';
import { useMessages } from '../i18n/I18nContext.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './MapSkeleton.module.css';

const STAGES = [0, 1, 2, 3, 4];
const LANES = [0, 1, 2, 3, 4, 5];

/** The frame of a map while it is being read. */
export function MapSkeleton(): ReactNode {
  const messages = useMessages();
  return (
    <main className={styles.skeleton} aria-busy="true">
      <VisuallyHidden>{messages.common.loading}</VisuallyHidden>
      <div className={styles.bar} />
      <div className={styles.grid} aria-hidden="true">
        {LANES.map((lane) => (
          <div key={lane} className={styles.lane}>
            <span className={styles.title} />
            {STAGES.map((stage) => (
              <span key={stage} className={styles.cell}>
                {(lane * 2 + stage) % 3 !== 0 && <span className={styles.card} />}
              </span>
            ))}
          </div>
        ))}
      </div>
    </main>
  );
}
