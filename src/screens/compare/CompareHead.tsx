import type { ReactNode } from 'react';
import { CurveSample } from '../../canvas/compare/CurveSample.tsx';
import { useMessages } from '../../i18n/I18nContext.tsx';
import { journeyHref } from '../../lib/route.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { ComparedMaps } from './ComparedMaps.ts';
import styles from './CompareHead.module.css';
import { UnpairButton } from './UnpairButton.tsx';

/** Which two maps these are, and the way to each of them. */
export function CompareHead({ maps }: { readonly maps: ComparedMaps }): ReactNode {
  const { compare: words, terms, library } = useMessages();
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{words.title}</h1>
      <UnpairButton />
      {(['current', 'future'] as const).map((side) => {
        const { journey } = maps[side];
        return (
          <div key={side} className={styles.map}>
            <span className={styles.state}>
              <CurveSample side={side} />
              {terms.journeyState[side]}
              {maps.open === side && <span className={styles.here}>({words.thisMap})</span>}
            </span>
            <bdi className={styles.name}>{journey.title || library.untitled}</bdi>
            <a className={styles.open} href={journeyHref(journey.id)}>
              <Icon name="map" size={14} />
              {words.open[side]}
            </a>
          </div>
        );
      })}
    </header>
  );
}
