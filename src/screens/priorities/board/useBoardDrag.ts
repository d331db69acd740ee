import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { followPointer } from '../../../canvas/gestures/followPointer.ts';
import { Ghost } from '../../../canvas/gestures/Ghost.ts';
import type { ScreenPoint } from '../../../editor/MenuTarget.ts';
import { useSession } from '../../../editor/SessionContext.tsx';
import type { Id } from '../../../model/id.ts';
import type { Status } from '../../../model/scales.ts';
import { BOARD_STATUSES } from './boardColumns.ts';

/** Dragging a card to another column. Nothing is written before the drop. `over`: the column under the card in hand. */
export function useBoardDrag(
  region: RefObject<HTMLElement | null>,
  onDrop: (id: Id, status: Status | null) => void,
): { readonly over: number | null; readonly grab: (id: Id, source: HTMLElement, down: PointerEvent) => void } {
  const session = useSession();
  const [over, setOver] = useState<number | null>(null);
  const abort = useRef<(() => void) | null>(null);
  useEffect(() => () => abort.current?.(), []);
  const grab = useCallback(
    (id: Id, source: HTMLElement, down: PointerEvent): void => {
      if (down.button !== 0 || session.store.getState().readOnly !== null) return;
      const columnAt = ({ x, y }: ScreenPoint): number | null => {
        const columns = [...(region.current?.querySelectorAll('[data-status]') ?? [])];
        const at = columns.findIndex((column) => {
          const box = column.getBoundingClientRect();
          return x >= box.left && x < box.right && y >= box.top && y < box.bottom;
        });
        return at < 0 ? null : at;
      };
      let ghost: Ghost | null = null;
      const end = (): void => {
        ghost?.remove();
        setOver(null);
      };
      abort.current = followPointer(down, {
        start: () => {
          ghost = new Ghost(source, '', { x: down.clientX, y: down.clientY }, 1);
          return true;
        },
        move: (point) => {
          ghost?.move(point);
          setOver(columnAt(point));
        },
        drop: (point) => {
          const column = columnAt(point);
          end();
          const status = column === null ? undefined : BOARD_STATUSES[column];
          if (status !== undefined) onDrop(id, status);
        },
        cancel: end,
      });
    },
    [session, region, onDrop],
  );
  return { over, grab };
}
