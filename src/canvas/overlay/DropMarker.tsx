import { useLayoutEffect, useRef } from 'react';
import type { SessionState } from '../../editor/Session.ts';
import { useSession } from '../../editor/SessionContext.tsx';
import { cellRect } from '../../layout/query/cellRect.ts';
import { insertionLine } from './insertionLine.ts';
import styles from './Overlay.module.css';

/** Shows the place that cards in the hand would take: the cell, and a line between cards. Written by style alone. */
export function DropMarker() {
  const { store } = useSession();
  const cell = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const show = ({ drag, layout }: SessionState) => {
      if (!cell.current || !line.current) return;
      const target = drag?.target ?? null;
      const rect = target?.cell ? cellRect(layout, target.cell.laneId, target.cell.stepId) : null;
      const mark = target && rect ? insertionLine(layout, target, drag?.ids ?? []) : null;
      for (const [element, box] of [
        [cell.current, rect],
        [line.current, mark],
      ] as const) {
        element.hidden = box === null;
        if (!box) continue;
        element.style.transform = `translate(${box.x}px, ${box.y}px)`;
        element.style.width = `${box.width}px`;
        element.style.height = `${box.height}px`;
      }
    };
    show(store.getState());
    return store.subscribe((now, before) => {
      if (now.drag !== before.drag || now.layout !== before.layout) show(now);
    });
  }, [store]);
  return (
    <>
      <div ref={cell} hidden className={styles.dropCell} data-drop-cell="" />
      <div ref={line} hidden className={styles.dropLine} />
    </>
  );
}
