const TYPING = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';
const NOT_TYPING = /^(button|checkbox|radio|range|submit|reset|color|file|image)$/;
const ELSEWHERE = 'dialog, [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

const CONTROLS = 'button, a[href], input, summary, [role="tab"], [role="switch"]';
/** Buttons that stand for a thing of the map, or for a cell of it: its keys are meant there. */
const STOPS = '[data-card-id], [data-note-id], [data-cell-stop], [data-inbox-note]';

/** Whether the keyboard is on a control that is pressed by keys, and not on a thing of the map. */
export function isOnControl(target: EventTarget | null): boolean {
  const control = target instanceof Element ? target.closest(CONTROLS) : null;
  return control !== null && !control.matches(STOPS);
}

/** Whether keys go into a text at this moment. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const field = target.closest(TYPING);
  if (!field) return false;
  return !(field instanceof HTMLInputElement && NOT_TYPING.test(field.type));
}

/** Whether the input method holds the key: a word is being composed. */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.isComposing || event.key === 'Process' || event.keyCode === 229;

/** Whether a key press belongs to the actions, not to a text, an input method, a dialog or a menu. */
export function keysAreFree(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || isComposing(event) || isTyping(event.target)) return false;
  if (event.target instanceof Element && event.target.closest(ELSEWHERE)) return false;
  return document.querySelector('dialog[open]:modal') === null;
}
