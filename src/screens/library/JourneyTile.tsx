import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { journeyHref } from '../../lib/route.ts';
import type { JourneyHeader } from '../../model/ports.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import styles from './JourneyTile.module.css';
import type { LibraryDialog } from './LibraryDialog.ts';
import { MapPicture } from './MapPicture.tsx';
import { tileEntries } from './tileEntries.ts';
import type { LibraryDeeds } from './useLibraryDeeds.ts';

interface JourneyTileProps {
  readonly header: JourneyHeader;
  /** Not all of it is on disk. */
  readonly isUnsaved: boolean;
  readonly now: Date;
  readonly deeds: LibraryDeeds;
  readonly onOpen: (dialog: LibraryDialog) => void;
}

/** One map of the library: its picture, its name, and what can be done with it. */
export function JourneyTile({ header, isUnsaved, now, deeds, onOpen }: JourneyTileProps): ReactNode {
  const { messages, formats } = useI18n();
  const { library: words } = messages;
  const title = header.title || words.untitled;
  const isBinned = header.deletedAt !== null;
  const time = isBinned
    ? words.deleted(formats.ago(new Date(header.deletedAt ?? header.updatedAt), now))
    : words.edited(formats.ago(new Date(header.updatedAt), now));
  const exact = formats.dateTime(new Date(header.deletedAt ?? header.updatedAt));
  return (
    <li className={styles.tile} data-journey-id={header.id}>
      <MapPicture thumbnail={header.thumbnail} />
      <div className={styles.foot}>
        <div className={styles.words}>
          <h2 className={styles.title}>
            {isBinned ? (
              <bdi>{title}</bdi>
            ) : (
              <a className={styles.open} href={journeyHref(header.id)}>
                <bdi>{title}</bdi>
              </a>
            )}
          </h2>
          <p className={styles.meta}>
            <time dateTime={header.deletedAt ?? header.updatedAt} title={exact}>
              {time}
            </time>
            <span>{words.cards(header.cardCount)}</span>
            {isUnsaved && <strong>{words.notSaved}</strong>}
          </p>
          {header.tags.length > 0 && (
            <ul className={styles.tags}>
              {header.tags.map((tag) => (
                <li key={tag} className={styles.tag}>
                  <bdi>{tag}</bdi>
                </li>
              ))}
            </ul>
          )}
        </div>
        <div className={styles.menu}>
          <Menu
            align="end"
            trigger={<IconButton icon="more" name={words.menuFor(title)} />}
            entries={tileEntries(header, messages, deeds, onOpen)}
          />
        </div>
      </div>
    </li>
  );
}
