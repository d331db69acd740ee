import { isTyping, keysAreFree } from './keysAreFree.ts';

/** Milliseconds after which nothing is waited for any more. */
const PATIENCE = 3_000;

/** Presses keys in a field, as far as it is one of text. */
async function press(field: Element, keys: readonly string[]): Promise<void> {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  for (const key of keys) {
    if (key === 'Enter') field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    else {
      field.setRangeText(key, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    // What the key did is shown before the next one.
    await undefined;
  }
}

/**
 * Keeps what is typed until the field that was just asked for has the keyboard, and types it there. The code of the
 * field may be on its way still: its letters would run actions meanwhile.
 */
export function typeAhead(): void {
  if (isTyping(document.activeElement)) return;
  const keys: string[] = [];
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    if (!keysAreFree(event) || key === 'Escape') stop();
    else if (!event.ctrlKey && !event.metaKey && !event.altKey && (key.length === 1 || key === 'Enter')) hold(event);
  };
  const hold = (event: KeyboardEvent): void => {
    keys.push(event.key);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element)) return;
    // A dialog has its own keys, also one without a field.
    if (isTyping(target) || target.closest('dialog')) stop();
    if (isTyping(target)) void press(target, keys);
  };
  const stop = (): void => {
    clearTimeout(timer);
    window.removeEventListener('keydown', onKeyDown, true);
    window.removeEventListener('focusin', onFocus);
    window.removeEventListener('pointerdown', stop, true);
  };
  const timer = setTimeout(stop, PATIENCE);
  window.addEventListener('keydown', onKeyDown, true);
  window.addEventListener('focusin', onFocus);
  window.addEventListener('pointerdown', stop, true);
}
