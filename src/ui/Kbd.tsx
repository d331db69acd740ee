import type { ReactNode } from 'react';
import styles from './Kbd.module.css';

/** Keys of a shortcut; always left to right. */
export function Kbd({ keys }: { readonly keys: string }): ReactNode {
  return (
    <kbd dir="ltr" className={styles.kbd}>
      {keys}
    </kbd>
  );
}
