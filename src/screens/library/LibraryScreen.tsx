import { type ReactNode, Suspense, useState } from 'react';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { OpenedFile } from '../../model/ports.ts';
import { ImportZone } from '../dialogs/ImportZone.tsx';
import { LibraryBar } from './LibraryBar.tsx';
import { LibraryBody } from './LibraryBody.tsx';
import type { LibraryDialog } from './LibraryDialog.ts';
import styles from './LibraryScreen.module.css';
import { LazyLibraryDialogs, LazyUnsavedBanners } from './lazyParts.ts';
import { MemoryBanner } from './MemoryBanner.tsx';
import { StorageLine } from './StorageLine.tsx';
import { UnreadBanner } from './UnreadBanner.tsx';
import { useJourneyHeaders } from './useJourneyHeaders.ts';
import { useUnsavedMaps } from './useUnsavedMaps.ts';

/** All maps of this device: find, open, begin, bring in, put away. */
export function LibraryScreen(): ReactNode {
  const { messages } = useI18n();
  const { headers, error } = useJourneyHeaders();
  const unsaved = useUnsavedMaps(headers);
  const [query, setQuery] = useState('');
  const [showsBin, setShowsBin] = useState(false);
  const [dialog, setDialog] = useState<LibraryDialog | null>(null);
  const importFile = (file: OpenedFile | null): void => setDialog({ name: 'import', file });
  return (
    <ImportZone onFile={importFile} isOff={dialog !== null}>
      <div className={styles.screen}>
        <title>{`${messages.library.title} – ${messages.common.appName}`}</title>
        <LibraryBar query={query} onQuery={setQuery} onOpen={setDialog} />
        <MemoryBanner />
        {error && <UnreadBanner error={error} />}
        <Suspense>{unsaved.length > 0 && <LazyUnsavedBanners maps={unsaved} />}</Suspense>
        <LibraryBody
          headers={headers}
          unsaved={unsaved}
          query={query}
          onQuery={setQuery}
          showsBin={showsBin}
          onShowBin={setShowsBin}
          onOpen={setDialog}
        />
        {unsaved.length === 0 && <StorageLine headers={headers} />}
        <Suspense>{dialog && <LazyLibraryDialogs dialog={dialog} onClose={() => setDialog(null)} />}</Suspense>
      </div>
    </ImportZone>
  );
}
