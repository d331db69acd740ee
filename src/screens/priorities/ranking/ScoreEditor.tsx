import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { isComposing } from '../../../actions/keysAreFree.ts';
import { useI18n } from '../../../i18n/I18nContext.tsx';
import { parseDecimal } from '../../../lib/parseDecimal.ts';
import type { CardInput } from '../../../model/scoring/ScoreInput.ts';
import styles from './RankGrid.module.css';
import { inputName, isWithin, limitWords } from './scoreInputs.ts';

interface ScoreEditorProps {
  readonly input: CardInput;
  readonly value: number | null;
  /** What was typed to open it; null: it was opened to change what is there. */
  readonly typed: string | null;
  /** Undefined: nothing changes. `byKey`: the keyboard goes back to the cell. */
  readonly onEnd: (value: number | null | undefined, byKey: boolean) => void;
}

/** The field of one number: what is no number or out of limits is said and not taken. */
export function ScoreEditor({ input, value, typed, onEnd }: ScoreEditorProps): ReactNode {
  const i18n = useI18n();
  const field = useRef<HTMLInputElement>(null);
  const ended = useRef(false);
  const hint = useId();
  const [text, setText] = useState(
    typed ?? (value === null ? '' : i18n.formats.number(value, { maximumFractionDigits: 6, useGrouping: false })),
  );
  useLayoutEffect(() => {
    field.current?.focus();
    if (typed === null) field.current?.select();
  }, [typed]);
  const number = parseDecimal(text);
  const isEmpty = text.trim() === '';
  const isFine = isEmpty || (number !== null && isWithin(input, number));
  const end = (result: number | null | undefined, byKey: boolean): void => {
    if (ended.current) return;
    ended.current = true;
    onEnd(result === value ? undefined : result, byKey);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    event.stopPropagation();
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'Escape') end(undefined, true);
    else if (event.key !== 'Enter') return;
    else if (isFine) end(isEmpty ? null : number, true);
    event.preventDefault();
  };
  return (
    <span className={styles.editor}>
      <input
        ref={field}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        dir="ltr"
        className={styles.field}
        aria-label={inputName(i18n, input)}
        aria-invalid={!isFine}
        aria-describedby={hint}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => end(isFine ? (isEmpty ? null : number) : undefined, false)}
        onKeyDown={onKeyDown}
      />
      <span id={hint} className={styles.limits} role={isFine ? undefined : 'alert'} data-wrong={!isFine || undefined}>
        {limitWords(i18n, input)}
      </span>
    </span>
  );
}
