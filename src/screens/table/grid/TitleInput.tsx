import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { isComposing } from '../../../actions/keysAreFree.ts';
import styles from './LaneGrid.module.css';

interface TitleInputProps {
  readonly label: string;
  /** The title as it is kept. */
  readonly stored: string;
  /** At every keystroke, so that nothing is lost when the page goes away. */
  readonly onType: (title: string) => void;
  /** `byKey`: the keyboard goes back to the header. */
  readonly onEnd: (byKey: boolean) => void;
}

/** The title of a stage, step or lane, written in its place: every way of leaving keeps it. */
export function TitleInput({ label, stored, onType, onEnd }: TitleInputProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const ended = useRef(false);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const end = (byKey: boolean): void => {
    if (ended.current) return;
    ended.current = true;
    if (stored.trim() !== stored) onType(stored.trim());
    onEnd(byKey);
  };
  return (
    <input
      ref={field}
      type="text"
      dir="auto"
      className={styles.field}
      aria-label={label}
      value={stored}
      onChange={(event) => onType(event.currentTarget.value)}
      onBlur={() => end(false)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (isComposing(event.nativeEvent)) return;
        if (event.key === 'Enter' || event.key === 'Escape') end(true);
      }}
    />
  );
}
