import { useLayoutEffect } from 'react';
import type { CanvasCore } from '../CanvasCore.ts';
import { firstView, type Size } from './firstView.ts';
import { rememberedView, rememberView } from './viewMemory.ts';

/** Opens the map where it was last looked at, else at its beginning; keeps its place when the pane changes its size. */
export function useViewport(core: CanvasCore): void {
  useLayoutEffect(() => {
    const { viewport, session } = core;
    let shown: Size | null = null;
    const follow = () => {
      const size = viewport.size();
      const { layout, doc } = session.store.getState();
      if (size.width === 0 || size.height === 0) return;
      if (!shown) {
        if (!viewport.isReady()) return;
        shown = size;
        viewport.set(rememberedView(doc.journey.id) ?? firstView(layout, size));
      } else if (shown.width !== size.width && layout.direction === 'rtl') {
        // The beginning of such a map is at the right edge, which has moved.
        const view = viewport.view();
        const shift = size.width - shown.width;
        shown = size;
        viewport.set({ ...view, x: view.x + shift });
      }
      shown = size;
      core.region?.style.setProperty('--z', String(viewport.view().zoom));
      rememberView(doc.journey.id, viewport.view());
    };
    follow();
    return viewport.subscribe(follow);
  }, [core]);
}
