import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/I18nContext.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import grid from './LibraryBody.module.css';
import styles from './TileSkeletons.module.css';

/** The frames of a few maps while the library is being read. */
export function TileSkeletons(): ReactNode {
  const { library } = useMessages();
  return (
    <div className={grid.grid} aria-busy="true">
      <VisuallyHidden>{library.skeleton}</VisuallyHidden>
      <div className={styles.tile} />
      <div className={styles.tile} />
      <div className={styles.tile} />
    </div>
  );
}
