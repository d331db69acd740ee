import type { ReactNode } from 'react';
import styles from './Banner.module.css';
import { Icon } from './Icon.tsx';

interface BannerProps {
  /** `error`: work is in danger; `warning`: something to know; `info`. */
  readonly tone: 'error' | 'warning' | 'info';
  readonly children: ReactNode;
  /** Buttons. */
  readonly actions?: ReactNode;
}

/** A lasting message at the top of a screen. */
export function Banner({ tone, children, actions }: BannerProps): ReactNode {
  return (
    <div className={styles.banner} data-tone={tone} role={tone === 'error' ? 'alert' : 'note'}>
      <Icon name={tone === 'info' ? 'info' : tone} />
      <div className={styles.words}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
