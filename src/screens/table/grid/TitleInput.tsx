import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { isComposing } from '../../../actions/keysAreFree.ts';
import styles from './LaneGrid.module.css';

interface TitleInputProps {
  readonly label: string;
  readonly initial: string;
  /** Null: given up. `byKey`: the keyboard goes back to the header. */
  readonly onEnd: (title: string | null, byKey: boolean) => void;
}

/** The title of a stage, step or lane, written in its place: Enter and leaving keep it, Escape takes it back. */
export function TitleInput({ label, initial, onEnd }: TitleInputProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const ended = useRef(false);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const end = (title: string | null, byKey: boolean): void => {
    if (ended.current) return;
    ended.current = true;
    onEnd(title, byKey);
  };
  return (
    <input
      ref={field}
      type="text"
      dir="auto"
      className={styles.field}
      aria-label={label}
      defaultValue={initial}
      onBlur={(event) => end(event.currentTarget.value.trim(), false)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (isComposing(event.nativeEvent)) return;
        if (event.key === 'Enter') end(event.currentTarget.value.trim(), true);
        else if (event.key === 'Escape') end(null, true);
      }}
    />
  );
}
