import type { Rect } from '../Layout.ts';

const middleX = (box: Rect): number => box.x + box.width / 2;

/**
 * The box before which something goes that is let go at (x, y), among boxes that stand in tracks in their order:
 * the first of the nearest track whose middle is below y, else the one after the track's last box. Undefined: the end.
 */
export function placeBefore<T extends Rect>(boxes: readonly T[], x: number, y: number): T | undefined {
  const nearest = boxes.reduce<T | undefined>(
    (best, box) => (best && Math.abs(middleX(best) - x) <= Math.abs(middleX(box) - x) ? best : box),
    undefined,
  );
  const track = boxes.filter((box) => box.x === nearest?.x);
  const below = track.find((box) => y < box.y + box.height / 2);
  const last = track.at(-1);
  return below ?? (last && boxes[boxes.indexOf(last) + 1]);
}
