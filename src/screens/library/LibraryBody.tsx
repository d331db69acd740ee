import { type ReactNode, Suspense, useMemo, useRef } from 'react';
import { usePreferences, usePreferencesStore } from '../../editor/PreferencesContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { JourneyHeader } from '../../model/ports.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Select } from '../../ui/Select.tsx';
import { arrangeHeaders } from './arrangeHeaders.ts';
import { JourneyTile } from './JourneyTile.tsx';
import styles from './LibraryBody.module.css';
import type { LibraryDialog } from './LibraryDialog.ts';
import { LazyFirstSteps } from './lazyParts.ts';
import { TileSkeletons } from './TileSkeletons.tsx';
import { useLibraryDeeds } from './useLibraryDeeds.ts';
import { useNow } from './useNow.ts';
import { useTileFocus } from './useTileFocus.ts';
import type { UnsavedMap } from './useUnsavedMaps.ts';

interface LibraryBodyProps {
  /** Null while they are being read. */
  readonly headers: readonly JourneyHeader[] | null;
  readonly unsaved: readonly UnsavedMap[];
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly showsBin: boolean;
  readonly onShowBin: (showsBin: boolean) => void;
  readonly onOpen: (dialog: LibraryDialog) => void;
}

const SORTS = ['edited', 'created', 'title'] as const;

/** The maps, or the bin. */
export function LibraryBody(props: LibraryBodyProps): ReactNode {
  const { headers, unsaved, query, onQuery, showsBin, onShowBin, onOpen } = props;
  const { messages, formats, language } = useI18n();
  const { library: words } = messages;
  const { librarySort } = usePreferences();
  const preferences = usePreferencesStore();
  const deeds = useLibraryDeeds();
  const now = useNow();
  const collator = useMemo(() => new Intl.Collator(language, { numeric: true }), [language]);
  const kept = headers?.filter((header) => header.deletedAt === null) ?? [];
  const binned = headers?.filter((header) => header.deletedAt !== null) ?? [];
  const here = showsBin ? binned : kept;
  const shown = arrangeHeaders(here, { query, sort: librarySort, collator });
  const body = useRef<HTMLElement>(null);
  const onTileFocus = useTileFocus(
    body,
    shown.map(({ id }) => id),
  );
  const views = [
    { label: words.maps, count: kept.length, isBin: false },
    { label: words.bin, count: binned.length, isBin: true },
  ];
  const content = (): ReactNode => {
    if (!headers) return <TileSkeletons />;
    if (shown.length > 0)
      return (
        <ul className={styles.grid} aria-label={showsBin ? words.bin : words.title} onFocus={onTileFocus}>
          {shown.map((header) => (
            <JourneyTile
              key={header.id}
              header={header}
              isUnsaved={unsaved.some((one) => one.header === header)}
              now={now}
              deeds={deeds}
              onOpen={onOpen}
            />
          ))}
        </ul>
      );
    if (query.trim() !== '' && here.length > 0)
      return (
        <EmptyState title={words.noResults(query)} text={words.noResultsText}>
          <Button onClick={() => onQuery('')}>{words.clearSearch}</Button>
        </EmptyState>
      );
    if (showsBin) return <EmptyState title={words.emptyBin} text={words.emptyBinText} />;
    return (
      <Suspense fallback={<TileSkeletons />}>
        <LazyFirstSteps onOpen={onOpen} />
      </Suspense>
    );
  };
  return (
    <main ref={body} className={styles.body} tabIndex={-1} data-screen-start>
      <div className={styles.head}>
        <h1 className={styles.title}>{words.title}</h1>
        <fieldset className={styles.views}>
          <legend className={styles.legend}>{words.views}</legend>
          {views.map(({ label, count, isBin }) => (
            <button
              key={label}
              type="button"
              className={styles.view}
              aria-pressed={showsBin === isBin}
              onClick={() => onShowBin(isBin)}
            >
              {label} <span className={styles.count}>{headers ? formats.number(count) : ''}</span>
            </button>
          ))}
        </fieldset>
        {here.length > 1 && (
          <div className={styles.sort}>
            <Select
              label={words.sort}
              inline
              value={librarySort}
              options={SORTS.map((value) => ({ value, label: words.sorts[value] }))}
              onChange={(value) => preferences.set({ librarySort: value })}
            />
          </div>
        )}
      </div>
      {content()}
    </main>
  );
}
