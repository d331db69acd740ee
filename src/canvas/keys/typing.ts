/** Whether a key belongs to an input method that is putting a word together. */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.isComposing || event.key === 'Process' || event.keyCode === 229;

/** Whether keys go into a text field. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/**
 * The Latin letter of a key, lower case. On a Persian layout `key` is a Persian letter, so the place of the key on
 * the keyboard decides.
 */
export function letterOf(event: KeyboardEvent): string {
  const foreign = event.key.length === 1 && event.key.charCodeAt(0) > 127;
  return (foreign && event.code.startsWith('Key') ? event.code.slice(3) : event.key).toLowerCase();
}
