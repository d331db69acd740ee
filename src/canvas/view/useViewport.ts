import { type RefObject, useLayoutEffect, useState } from 'react';
import type { CanvasCore } from '../CanvasCore.ts';
import { firstView, type Size, type View } from './firstView.ts';
import { revealSelection } from './revealSelection.ts';
import { rememberedView, rememberView } from './viewMemory.ts';

/**
 * Opens the map where it was last looked at, else at its beginning, and keeps its place when the pane changes its
 * size. Returns the view to begin with; null before the pane has been measured.
 */
export function useViewport(core: CanvasCore, region: RefObject<HTMLElement | null>): View | null {
  const [first, setFirst] = useState<View | null>(null);
  useLayoutEffect(() => {
    const { viewport, session } = core;
    const { layout, doc } = session.store.getState();
    const pane = region.current;
    if (!pane) return;
    let shown: Size = { width: pane.clientWidth, height: pane.clientHeight };
    setFirst((old) => old ?? rememberedView(doc.journey.id) ?? firstView(layout, shown));
    return viewport.subscribe(() => {
      const size = viewport.size();
      if (!viewport.isReady() || size.width === 0) return;
      const before = shown;
      const viewBefore = viewport.view();
      const shift = size.width - before.width;
      shown = size;
      // The beginning of a right-to-left map is at the right edge, which has moved.
      if (shift !== 0 && session.store.getState().layout.direction === 'rtl') {
        viewport.set({ ...viewBefore, x: viewBefore.x + shift });
      }
      if (shift < 0 || size.height < before.height) revealSelection(core, viewBefore, before);
      pane.style.setProperty('--z', String(viewport.view().zoom));
      rememberView(doc.journey.id, viewport.view());
    });
  }, [core, region]);
  return first;
}
