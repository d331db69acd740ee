import type { ReactNode } from 'react';
import styles from './ComparedCurves.module.css';

/** A short stroke of a map's curve, as the legend of the picture: dashed for today, solid for the future. */
export function CurveSample({ side }: { readonly side: 'current' | 'future' }): ReactNode {
  return (
    <svg className={styles.sample} viewBox="0 0 24 8" aria-hidden="true">
      <path className={styles[side]} d="M0 4H24" />
    </svg>
  );
}
