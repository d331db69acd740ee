import { endWriting } from '../../editor/endWriting.ts';
import type { Id } from '../../model/id.ts';
import type { CanvasCore } from '../CanvasCore.ts';

/** Ends writing in a card. What was typed stays; a new card that was left empty goes. */
export function leaveEditing(core: CanvasCore, id: Id, keepFocus: boolean): void {
  if (endWriting(core.session, id) !== null && keepFocus) requestAnimationFrame(() => core.focusCurrent());
}
