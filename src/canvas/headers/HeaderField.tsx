import { useLayoutEffect, useRef } from 'react';
import { isComposing } from '../../actions/keysAreFree.ts';
import { useTitleDraft } from '../../editor/useTitleDraft.ts';
import styles from './StickyHeaders.module.css';

interface HeaderFieldProps {
  readonly label: string;
  /** The title as it is kept. */
  readonly stored: string;
  /** What is shown for an empty title. */
  readonly standIn: string;
  /** At every keystroke, so that nothing is lost when the page goes away. */
  readonly onType: (text: string) => void;
  /** `element`: what takes the keyboard back. */
  readonly onEnd: (element: HTMLElement | null) => void;
}

/** The title of a header, written in its place. Enter, Escape and leaving keep it; undo brings the old one back. */
export function HeaderField({ label, stored, standIn, onType, onEnd }: HeaderFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const ended = useRef(false);
  const { value, write } = useTitleDraft(stored, onType, standIn);
  // Without scrolling: a header that is out of view is brought into it by moving the map.
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);
  const end = (element: HTMLElement | null) => {
    if (ended.current) return;
    ended.current = true;
    onEnd(element);
  };
  return (
    <input
      ref={field}
      className={styles.field}
      dir="auto"
      aria-label={label}
      value={value}
      onFocus={(event) => event.target.select()}
      onChange={(event) => write(event.target.value)}
      onBlur={() => end(null)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (isComposing(event.nativeEvent)) return;
        const header = event.currentTarget.closest<HTMLElement>('[data-header]');
        if (event.key === 'Enter' || event.key === 'Escape') end(header);
      }}
    />
  );
}
