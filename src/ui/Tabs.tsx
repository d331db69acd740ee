import { type KeyboardEvent, type ReactNode, useId } from 'react';
import styles from './TabNav.module.css';

interface TabsProps<T extends string> {
  /** Accessible name of the list of tabs. */
  readonly label: string;
  readonly tabs: readonly { readonly id: T; readonly label: string }[];
  readonly current: T;
  readonly onChange: (id: T) => void;
  /** What the current tab shows. */
  readonly children: (panel: { readonly id: string; readonly labelledBy: string }) => ReactNode;
}

/** Tabs of one screen: one Tab stop, arrows and Home and End go to another tab and show it. */
export function Tabs<T extends string>({ label, tabs, current, onChange, children }: TabsProps<T>): ReactNode {
  const id = useId();
  const idOf = (tab: string): string => `${id}${tab}`;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const at = tabs.findIndex((tab) => tab.id === current);
    const ways: Readonly<Record<string, number>> = {
      ArrowRight: at + (isRtl ? -1 : 1),
      ArrowLeft: at + (isRtl ? 1 : -1),
      Home: 0,
      End: tabs.length - 1,
    };
    const to = ways[event.key];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onChange(next.id);
    event.currentTarget.querySelector<HTMLElement>(`#${CSS.escape(idOf(next.id))}`)?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label={label} className={styles.nav} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={idOf(tab.id)}
            type="button"
            role="tab"
            className={styles.tab}
            aria-selected={tab.id === current}
            aria-controls={tab.id === current ? `${id}panel` : undefined}
            tabIndex={tab.id === current ? 0 : -1}
            onClick={() => onChange(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {children({ id: `${id}panel`, labelledBy: idOf(current) })}
    </>
  );
}
