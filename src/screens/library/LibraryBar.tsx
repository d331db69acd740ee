import { type ReactNode, useEffect, useRef } from 'react';
import { useMessages } from '../../i18n/I18nContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './LibraryBar.module.css';
import type { LibraryDialog } from './LibraryDialog.ts';

interface LibraryBarProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (dialog: LibraryDialog) => void;
}

/** The bar over the library. `/` and Mod+F go to the search. */
export function LibraryBar({ query, onQuery, onOpen }: LibraryBarProps): ReactNode {
  const { common, library } = useMessages();
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isFind = (event.ctrlKey || event.metaKey) && event.code === 'KeyF' && !event.shiftKey && !event.altKey;
      if ((!isFind && event.key !== '/') || event.isComposing || document.querySelector('dialog[open]')) return;
      if (!isFind && event.target instanceof Element && event.target.closest('input, textarea, select')) return;
      event.preventDefault();
      search.current?.focus();
      search.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <header className={styles.bar}>
      <span className={styles.brand}>
        <Icon name="waypoints" size={18} />
        {common.appName}
      </span>
      <search className={styles.search}>
        <Icon name="search" size={14} />
        <input
          ref={search}
          type="search"
          dir="auto"
          className={styles.query}
          aria-label={library.search}
          placeholder={library.searchHint}
          value={query}
          onChange={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onQuery('');
          }}
        />
      </search>
      <IconButton icon="settings" name={common.settings} onClick={() => onOpen({ name: 'settings' })} />
      <Button icon="import" onClick={() => onOpen({ name: 'import', file: null })}>
        {library.importFile}
      </Button>
      <Button variant="primary" icon="add" onClick={() => onOpen({ name: 'new' })}>
        {library.newMap}
      </Button>
    </header>
  );
}
