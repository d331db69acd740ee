import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { isComposing } from '../../../actions/keysAreFree.ts';
import styles from './RankGrid.module.css';

interface ChoiceEditorProps {
  readonly label: string;
  /** '' is not set. */
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Null: nothing changes. `byKey`: the keyboard goes back to the cell. */
  readonly onEnd: (value: string | null, byKey: boolean) => void;
}

/** The list of one cell, open at once where the browser can open it: choosing ends the editing. */
export function ChoiceEditor({ label, value, options, onEnd }: ChoiceEditorProps): ReactNode {
  const list = useRef<HTMLSelectElement>(null);
  const ended = useRef(false);
  const isOpen = useRef(false);
  useLayoutEffect(() => {
    list.current?.focus();
    try {
      list.current?.showPicker();
      isOpen.current = true;
    } catch {
      // It opens by a press or by Space, as every list does.
    }
  }, []);
  const end = (result: string, byKey: boolean): void => {
    if (ended.current) return;
    ended.current = true;
    onEnd(result === value ? null : result, byKey);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLSelectElement>): void => {
    event.stopPropagation();
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'Enter') end(event.currentTarget.value, true);
    else if (event.key === 'Escape') end(value, true);
    else return;
    event.preventDefault();
  };
  return (
    <select
      ref={list}
      className={styles.field}
      aria-label={label}
      defaultValue={value}
      onKeyDown={onKeyDown}
      // While the list is closed, arrow keys change it again and again: then Enter or leaving decides.
      onChange={(event) => isOpen.current && end(event.currentTarget.value, true)}
      onBlur={(event) => end(event.currentTarget.value, false)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
