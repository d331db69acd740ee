import type { CanvasCore, KeyMove } from '../CanvasCore.ts';
import type { MoveMode } from './MoveMode.ts';

export const loadMoveMode = () => import('./MoveMode.ts');

/** Cards in hand by keys. The code for it comes after the first picture. */
export function lateMoveMode(core: CanvasCore): KeyMove {
  let mode: MoveMode | null = null;
  /** What was pressed while the code is on its way; null: nothing was taken in hand. */
  let pressed: ((mode: KeyMove) => void)[] | null = null;
  const press = (deed: (mode: KeyMove) => void): void => {
    if (mode) deed(mode);
    else pressed?.push(deed);
  };
  return {
    get active() {
      return mode?.active ?? pressed !== null;
    },
    start: () => {
      if (mode) return mode.start();
      if (pressed) return;
      pressed = [];
      loadMoveMode().then(
        (here) => {
          mode = new here.MoveMode(core);
          mode.start();
          for (const deed of pressed ?? []) deed(mode);
        },
        // Without its code nothing is taken in hand; "Move to…" is there.
        () => {
          pressed = null;
        },
      );
    },
    step: (way) => press((to) => to.step(way)),
    drop: () => press((to) => to.drop()),
    cancel: () => press((to) => to.cancel()),
  };
}
