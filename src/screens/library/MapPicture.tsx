import type { ReactNode } from 'react';
import type { Thumbnail } from '../../model/ports.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './MapPicture.module.css';
import { useObjectUrl } from './useObjectUrl.ts';

/** The small picture of a map in the colours of the theme. It is decoration: the name stands beside it. */
export function MapPicture({ thumbnail }: { readonly thumbnail: Thumbnail | null }): ReactNode {
  const light = useObjectUrl(thumbnail?.light ?? null);
  const dark = useObjectUrl(thumbnail?.dark ?? null);
  return (
    <div className={styles.picture}>
      {light && <img className={styles.light} src={light} alt="" loading="lazy" draggable={false} />}
      {dark && <img className={styles.dark} src={dark} alt="" loading="lazy" draggable={false} />}
      {!thumbnail && <Icon name="waypoints" size={28} />}
    </div>
  );
}
