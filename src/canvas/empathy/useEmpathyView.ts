import type { Node, ReactFlowInstance } from '@xyflow/react';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { useSession } from '../../editor/SessionContext.tsx';
import type { EmpathyLayout } from '../../layout/empathy/EmpathyLayout.ts';
import type { Id } from '../../model/id.ts';
import { openingView, type Pane, rectOfStop, revealingView } from './empathyView.ts';
import type { EmpathyStop } from './empathyWalk.ts';

interface Given {
  readonly flow: ReactFlowInstance<Node> | null;
  readonly region: RefObject<HTMLElement | null>;
  readonly personaId: Id;
  readonly layout: EmpathyLayout;
  readonly stop: EmpathyStop;
}

/** Opens each persona's map where it can be read, and keeps in sight what has the keyboard. */
export function useEmpathyView(given: Given): { readonly reveal: (element: HTMLElement) => void } {
  const { flow, region, personaId } = given;
  const session = useSession();
  const latest = useRef(given);
  useEffect(() => {
    latest.current = given;
  });
  const show = useCallback((stop: EmpathyStop): void => {
    const { flow, layout, region } = latest.current;
    if (!flow || !region.current) return;
    const pane = paneOf(region.current);
    const view = flow.getViewport();
    const rect = rectOfStop(layout, stop, pane, view.zoom);
    const next = rect && revealingView(pane, view, rect);
    if (next && (next.x !== view.x || next.y !== view.y)) void flow.setViewport(next);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another persona's map begins anew
  useEffect(() => {
    if (!flow || !region.current) return;
    void flow.setViewport(openingView(latest.current.layout, paneOf(region.current)));
    const { selection, doc } = session.store.getState();
    const note = selection.kind === 'note' ? doc.empathyNotes.get(selection.id) : undefined;
    if (note?.personaId === personaId) show({ kind: 'note', id: note.id, section: note.section });
  }, [flow, personaId]);
  useEffect(() => {
    if (!region.current) return;
    // A keyboard on the screen, or a panel, takes a part of the pane away.
    const observer = new ResizeObserver(() => {
      const active = document.activeElement;
      if (region.current?.contains(active) && active !== region.current) show(latest.current.stop);
    });
    observer.observe(region.current);
    return () => observer.disconnect();
  }, [region, show]);

  return {
    reveal: useCallback(
      (element) => {
        // What a finger or the mouse is on is in sight; the map must not move under it.
        if (!element.matches(':focus-visible')) return;
        // The stop follows the focus, and a new note is laid out first.
        requestAnimationFrame(() => show(latest.current.stop));
      },
      [show],
    ),
  };
}

const paneOf = ({ clientWidth, clientHeight }: HTMLElement): Pane => ({ width: clientWidth, height: clientHeight });
