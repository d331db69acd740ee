import type { Direction } from '../../lib/direction.ts';
import type { LinkPath, Rect } from '../Layout.ts';

type Curve = LinkPath['curve'];

const MIN_REACH = 6;
/** The loop stays in the 12 px between two columns: a curve bulges three quarters of its reach. */
const LOOP_REACH = 14;
const MAX_REACH = 160;

/** A curve that leaves and enters horizontally. `out` and `into`: −1 to the left, 1 to the right. */
function sideways(x0: number, y0: number, out: number, x1: number, y1: number, into: number): Curve {
  const reach = Math.min(MAX_REACH, Math.max(MIN_REACH, Math.abs(x1 - x0) / 2));
  return [x0, y0, x0 + out * reach, y0, x1 + into * reach, y1, x1, y1];
}

/**
 * The curve of a link between two boxes. Boxes beside each other are joined by the sides that face each other; boxes
 * one above the other by a loop at the end side, which passes by the cards between them.
 */
export function linkCurve(from: Rect, to: Rect, direction: Direction): Curve {
  const fromY = Math.round(from.y + from.height / 2);
  const toY = Math.round(to.y + to.height / 2);
  if (from.x + from.width <= to.x) return sideways(from.x + from.width, fromY, 1, to.x, toY, -1);
  if (to.x + to.width <= from.x) return sideways(from.x, fromY, -1, to.x + to.width, toY, 1);
  const side = direction === 'rtl' ? -1 : 1;
  const edge = (box: Rect): number => (side < 0 ? box.x : box.x + box.width);
  return [edge(from), fromY, edge(from) + side * LOOP_REACH, fromY, edge(to) + side * LOOP_REACH, toY, edge(to), toY];
}

/** The point of a Bézier curve at t from 0 to 1. */
export function pointOnCurve([x0, y0, x1, y1, x2, y2, x3, y3]: Curve, t: number): { x: number; y: number } {
  const s = 1 - t;
  const mix = (a: number, b: number, c: number, d: number): number =>
    s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
  return { x: mix(x0, x1, x2, x3), y: mix(y0, y1, y2, y3) };
}

/** Direction in which the curve ends, radians. */
export const endAngle = ([, , , , x2, y2, x3, y3]: Curve): number => Math.atan2(y3 - y2, x3 - x2);
