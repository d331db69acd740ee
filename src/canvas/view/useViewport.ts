import { type RefObject, useLayoutEffect, useState } from 'react';
import type { SessionState } from '../../editor/Session.ts';
import { rectOfCard } from '../../layout/query/rectOfCard.ts';
import type { CanvasCore } from '../CanvasCore.ts';
import { firstView, revealView, type Size, showRect, type View } from './firstView.ts';
import { revealSelection } from './revealSelection.ts';
import { union } from './union.ts';
import { rememberedView, rememberSelection, rememberView } from './viewMemory.ts';

/** Where the map was last looked at, else its beginning; in any case what is selected can be seen (jumps lead to it). */
function openingView({ layout, doc, selection }: SessionState, size: Size): View {
  const last = rememberedView(doc.journey.id);
  const shift = last && layout.direction === 'rtl' ? size.width - last.size.width : 0;
  const view = last ? { ...last.view, x: last.view.x + shift } : firstView(layout, size);
  if (selection.kind !== 'cards') return view;
  if (selection !== last?.selection && selection.ids.length > 1) {
    const all = union(selection.ids.flatMap((id) => rectOfCard(layout, id) ?? []));
    return all ? showRect(layout, size, view, all) : view;
  }
  const rect = rectOfCard(layout, selection.ids.at(-1) ?? '');
  return rect ? revealView(layout, size, view, rect) : view;
}

/**
 * Opens the map where it was last looked at, else at its beginning, and keeps its place when the pane changes its
 * size. Returns the view to begin with; null before the pane has been measured.
 */
export function useViewport(
  core: CanvasCore,
  region: RefObject<HTMLElement | null>,
  overlay: RefObject<HTMLElement | null>,
): View | null {
  const [first, setFirst] = useState<View | null>(null);
  useLayoutEffect(() => {
    const { viewport, session } = core;
    const { doc } = session.store.getState();
    const pane = region.current;
    if (!pane) return;
    let zoom = 0;
    let shown: Size = { width: pane.clientWidth, height: pane.clientHeight };
    setFirst((old) => old ?? openingView(session.store.getState(), shown));
    const off = viewport.subscribe(() => {
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
      const view = viewport.view();
      // Not on the pane: a property that changes there would have the styles of all cards computed anew. Nor the same
      // value again: that costs as much.
      if (overlay.current && view.zoom !== zoom) {
        zoom = view.zoom;
        overlay.current.style.setProperty('--z', String(zoom));
      }
      rememberView(doc.journey.id, view, size);
    });
    return () => {
      off();
      rememberSelection(doc.journey.id, session.store.getState().selection);
    };
  }, [core, region, overlay]);
  return first;
}
