import { isTyping } from '../actions/keysAreFree.ts';
import type { Id } from '../model/id.ts';

/**
 * The rows about which a text is being typed in a panel of details (`data-details`): that which the panel names, else
 * the selected ones; and the step or link whose part of the panel it is. None when no text there has the keyboard.
 */
export function writtenInDetails(selected: readonly Id[]): readonly Id[] {
  const { activeElement: field } = document;
  const panel = field?.closest<HTMLElement>('[data-details]');
  // A list or a date that was chosen may keep the keyboard for long; nothing is lost with it.
  if (!field || !panel || !field.matches('input, textarea') || !isTyping(field)) return [];
  const part = field.closest<HTMLElement>('[data-step-id], [data-link-id]')?.dataset;
  const named = panel.dataset.details || null;
  return [...(named === null ? selected : [named]), part?.stepId ?? part?.linkId ?? []].flat();
}
