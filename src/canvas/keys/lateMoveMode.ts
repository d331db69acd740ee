import type { CanvasCore, KeyMove } from '../CanvasCore.ts';
import type { MoveMode } from './MoveMode.ts';

export const loadMoveMode = () => import('./MoveMode.ts');

/** Cards in hand by keys. The code for it comes after the first picture. */
export function lateMoveMode(core: CanvasCore): KeyMove {
  let mode: MoveMode | null = null;
  return {
    get active() {
      return mode?.active ?? false;
    },
    start: () => {
      if (mode) return mode.start();
      loadMoveMode().then(
        (here) => {
          mode = new here.MoveMode(core);
          mode.start();
        },
        // Without its code nothing is taken in hand; "Move to…" is there.
        () => undefined,
      );
    },
    step: (way) => mode?.step(way),
    drop: () => mode?.drop(),
    cancel: () => mode?.cancel(),
  };
}
