import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { isComposing } from '../../actions/keysAreFree.ts';
import { LIMITS } from '../../model/limits.ts';
import styles from './parts.module.css';

/** What a list offers. */
export interface Option {
  /** Empty: not set. */
  readonly value: string;
  readonly label: string;
}

interface CellEditorProps {
  readonly label: string;
  readonly value: string;
  /** Absent: a line of text. */
  readonly options: readonly Option[] | null;
  /** What to write instead of a text that is not understood; null: it is fine. */
  readonly wantedFor: (value: string) => string | null;
  /** `byKey`: the keyboard goes back to the cell. Null: nothing has changed. */
  readonly onEnd: (value: string | null, byKey: boolean) => void;
}

/**
 * The field of one cell: Enter and leaving take over, Escape of a list or line gives up. What is not understood is said;
 * Enter stays with it, leaving gives it up.
 */
export function CellEditor({ label, value, options, wantedFor, onEnd }: CellEditorProps): ReactNode {
  const line = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLSelectElement>(null);
  const ended = useRef(false);
  const [wanted, setWanted] = useState<string | null>(null);
  const wantedId = useId();
  useLayoutEffect(() => {
    line.current?.focus();
    line.current?.select();
    list.current?.focus();
  }, []);
  const end = (result: string, byKey: boolean): void => {
    if (ended.current) return;
    const problem = result === value ? null : wantedFor(result);
    if (byKey && problem !== null) {
      setWanted(problem);
      return;
    }
    ended.current = true;
    onEnd(result === value || problem !== null ? null : result, byKey);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLSelectElement>): void => {
    event.stopPropagation();
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'Enter') end(event.currentTarget.value, true);
    else if (event.key === 'Escape') end(value, true);
    else return;
    event.preventDefault();
  };
  const shared = { className: styles.field, 'aria-label': label, defaultValue: value, onKeyDown };
  if (!options)
    return (
      <>
        <input
          {...shared}
          ref={line}
          type="text"
          dir="auto"
          maxLength={LIMITS.textLength}
          aria-invalid={wanted !== null}
          aria-describedby={wanted === null ? undefined : wantedId}
          onChange={() => setWanted(null)}
          onBlur={(event) => end(event.currentTarget.value, false)}
        />
        {wanted !== null && (
          <p id={wantedId} role="alert" className={styles.wanted}>
            {wanted}
          </p>
        )}
      </>
    );
  return (
    <select {...shared} ref={list} onBlur={(event) => end(event.currentTarget.value, false)}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
