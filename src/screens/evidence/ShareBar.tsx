import type { ReactNode } from 'react';
import { type EvidenceGroups, GROUNDS, shareOf } from '../../model/evidence/evidenceGroups.ts';
import styles from './ShareBar.module.css';

/** The shares as one bar; what is assumed is hatched, what is proposed dotted, what nobody has said is empty. */
export function ShareBar({ groups }: { readonly groups: EvidenceGroups }): ReactNode {
  return (
    <span className={styles.bar} aria-hidden="true">
      {GROUNDS.map((ground) =>
        groups.ids[ground].length === 0 ? null : (
          <span
            key={ground}
            className={styles.part}
            data-ground={ground}
            style={{ flexGrow: shareOf(groups, ground) }}
          />
        ),
      )}
    </span>
  );
}
