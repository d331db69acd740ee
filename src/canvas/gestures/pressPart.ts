import type { CanvasCore } from '../CanvasCore.ts';
import { dragHeader } from './dragHeader.ts';
import { dragSpan } from './dragSpan.ts';
import { targetUnder } from './hitTest.ts';

/** What the pointer does on a title of the map, or on the end of a card: both can only be dragged. */
export function pressPart(core: CanvasCore, down: PointerEvent, target: Element): void {
  const { cardIdOf } = target.closest<HTMLElement>('[data-handle=span]')?.dataset ?? {};
  if (cardIdOf) {
    dragSpan(core, down, cardIdOf);
    return;
  }
  const header = targetUnder(core, target, { x: down.clientX, y: down.clientY });
  if (header.kind === 'stage' || header.kind === 'step' || header.kind === 'lane')
    dragHeader(core, down, header.kind, header.id);
}
