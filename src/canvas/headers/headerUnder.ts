import type { ScreenPoint } from '../../editor/MenuTarget.ts';
import type { CanvasCore } from '../CanvasCore.ts';

/**
 * The title, or the button among the titles, under a point of the window while the painter shows them. A press then has
 * met what lies beneath: the elements take their place at once. Null: none is there, or they take the pointer anyway.
 */
export function headerUnder(core: CanvasCore, { x, y }: ScreenPoint): HTMLElement | null {
  if (!core.headersPainted) return null;
  core.uncoverHeaders();
  const element = document.elementFromPoint(x, y);
  if (!element?.closest('[data-headers]')) return null;
  return element.closest<HTMLElement>('[data-header]') ?? element.closest('button');
}
