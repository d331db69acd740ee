import type { Direction } from '../lib/direction.ts';

/**
 * Where a box of width `width` stands whose distance from the start side of its container is `start`. Layout thinks
 * in distances from the start side; this is the only place where a right-to-left map turns round. Never stored.
 */
export const startToX = (direction: Direction, container: number, start: number, width: number): number =>
  direction === 'rtl' ? container - start - width : start;
