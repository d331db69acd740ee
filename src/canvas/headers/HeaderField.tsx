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
  /** `header`: what takes the keyboard back; null: it has gone elsewhere. */
  readonly onEnd: (header: HTMLElement | null) => void;
  readonly className?: string | undefined;
  /** Whether the browser scrolls to the field. On the map, a header that is out of view is brought into it by moving the map. */
  readonly scrolls?: boolean;
}

/** The title of a header, written in its place. Enter, Escape and leaving keep it; undo brings the old one back. */
export function HeaderField(props: HeaderFieldProps) {
  const { label, stored, standIn, onType, onEnd, className = styles.field, scrolls = false } = props;
  const field = useRef<HTMLInputElement>(null);
  const ended = useRef(false);
  const { value, write } = useTitleDraft(stored, onType, standIn);
  useLayoutEffect(() => field.current?.focus({ preventScroll: !scrolls }), [scrolls]);
  const end = (header: HTMLElement | null) => {
    if (ended.current) return;
    ended.current = true;
    onEnd(header);
  };
  return (
    <input
      ref={field}
      type="text"
      className={className}
      dir="auto"
      aria-label={label}
      value={value}
      onFocus={(event) => event.target.select()}
      onChange={(event) => write(event.target.value)}
      onBlur={() => end(null)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (isComposing(event.nativeEvent)) return;
        if (event.key === 'Enter' || event.key === 'Escape')
          end(event.currentTarget.closest<HTMLElement>('[data-header], [data-place]'));
      }}
    />
  );
}
