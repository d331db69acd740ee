import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { isComposing } from '../../../actions/keysAreFree.ts';
import { useTitleDraft } from '../../../editor/useTitleDraft.ts';
import styles from './LaneGrid.module.css';

interface TitleInputProps {
  readonly label: string;
  /** The title as it is kept. */
  readonly stored: string;
  /** What is shown for an empty title. */
  readonly standIn: string;
  /** At every keystroke, so that nothing is lost when the page goes away. */
  readonly onType: (title: string) => void;
  /** `byKey`: the keyboard goes back to the header. */
  readonly onEnd: (byKey: boolean) => void;
}

/** The title of a stage, step or lane, written in its place: every way of leaving keeps it. */
export function TitleInput({ label, stored, standIn, onType, onEnd }: TitleInputProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const ended = useRef(false);
  const { value, write } = useTitleDraft(stored, onType, standIn);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const end = (byKey: boolean): void => {
    if (ended.current) return;
    ended.current = true;
    onEnd(byKey);
  };
  return (
    <input
      ref={field}
      type="text"
      dir="auto"
      className={styles.field}
      aria-label={label}
      value={value}
      onChange={(event) => write(event.currentTarget.value)}
      onBlur={() => end(false)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (isComposing(event.nativeEvent)) return;
        if (event.key === 'Enter' || event.key === 'Escape') end(true);
      }}
    />
  );
}
