import { isTyping } from '../actions/keysAreFree.ts';

/** Whether the keyboard is in a text of the panel of details. */
export function typesInDetails(): boolean {
  const { activeElement } = document;
  return isTyping(activeElement) && activeElement?.closest('[data-details]') !== null;
}
