import { type RefObject, useLayoutEffect, useState } from 'react';
import type { CanvasCore } from '../CanvasCore.ts';
import { firstView, type Size, type View } from './firstView.ts';
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
      const shift = size.width - shown.width;
      shown = size;
      // The beginning of a right-to-left map is at the right edge, which has moved.
      if (shift !== 0 && session.store.getState().layout.direction === 'rtl') {
        const view = viewport.view();
        viewport.set({ ...view, x: view.x + shift });
      }
      pane.style.setProperty('--z', String(viewport.view().zoom));
      rememberView(doc.journey.id, viewport.view());
    });
  }, [core, region]);
  return first;
}
