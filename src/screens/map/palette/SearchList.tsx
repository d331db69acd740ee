import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import styles from './SearchList.module.css';

interface SearchListProps<T> {
  /** Accessible name of the search field. */
  readonly label: string;
  /** What matches, best first. */
  readonly search: (query: string) => readonly T[];
  readonly keyOf: (item: T) => string;
  readonly render: (item: T) => ReactNode;
  readonly onChoose: (item: T) => void;
  /**
   * Set where something else shows what is chosen, too: the key of that item, and what is told when the list chooses
   * another one before Enter. The pointer, which may be on its way elsewhere, chooses by a press only.
   */
  readonly current?: string | null;
  readonly onCurrent?: (item: T) => void;
  /** Said where nothing matches. */
  readonly nothing: string;
  /** Says how much matches. */
  readonly found?: (n: number) => string;
}

/** A search field over a list: arrows walk, Enter chooses. The field keeps the focus (ARIA combobox pattern). */
export function SearchList<T>(props: SearchListProps<T>): ReactNode {
  const { label, search, keyOf, render, onChoose, current, onCurrent, nothing, found } = props;
  const id = useId();
  const listRef = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const items = search(query);
  const index =
    current === undefined ? Math.min(active, items.length - 1) : items.findIndex((item) => keyOf(item) === current);
  const choose = (place: number, among = items): void => {
    setActive(place);
    const item = among[place];
    if (item !== undefined) onCurrent?.(item);
  };
  useEffect(() => {
    listRef.current?.children[index]?.scrollIntoView?.({ block: 'nearest' });
  }, [index]);
  const walk = (key: string): number | null => {
    const last = items.length - 1;
    if (key === 'ArrowDown') return index >= last ? 0 : index + 1;
    if (key === 'ArrowUp') return index <= 0 ? last : index - 1;
    if (key === 'PageDown') return Math.min(last, index + 8);
    if (key === 'PageUp') return Math.max(0, index - 8);
    return null;
  };
  return (
    <div className={styles.root}>
      <input
        type="text"
        role="combobox"
        // An empty field of direction "auto" would turn a Persian placeholder round.
        dir={query === '' ? undefined : 'auto'}
        data-autofocus
        className={styles.field}
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        aria-expanded={items.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={index >= 0 ? `${id}-${index}` : undefined}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          choose(0, search(event.currentTarget.value));
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          const chosen = items[index];
          const next = walk(event.key);
          if (next !== null) {
            event.preventDefault();
            choose(next);
          } else if (event.key === 'Enter' && chosen !== undefined) {
            event.preventDefault();
            onChoose(chosen);
          }
        }}
      />
      <div role="listbox" id={`${id}-list`} aria-label={label} className={styles.list} ref={listRef}>
        {items.map((item, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
          <div
            key={keyOf(item)}
            id={`${id}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === index}
            className={styles.option}
            onPointerDown={(event) => event.preventDefault()}
            onPointerMove={() => current === undefined && setActive(place)}
            onClick={() => onChoose(item)}
          >
            {render(item)}
          </div>
        ))}
      </div>
      <p role="status" className={styles.count} data-empty={items.length === 0 || undefined}>
        {items.length === 0 ? nothing : found?.(items.length)}
      </p>
    </div>
  );
}
