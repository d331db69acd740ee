/** Indices of a longest part of the numbers that ascends, from the last to the first (patience sorting). */
function longestAscent(numbers: readonly number[]): readonly number[] {
  /** By length less one: the index that ends the ascent of that length with the least number. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, number] of numbers.entries()) {
    let length = ends.length;
    while (length > 0 && (numbers[ends[length - 1] ?? 0] ?? 0) >= number) length -= 1;
    before.push(ends[length - 1]);
    ends[length] = index;
  }
  const ascent: number[] = [];
  for (let index = ends.at(-1); index !== undefined; index = before[index]) ascent.push(index);
  return ascent;
}

/** Whether the browser can move an element without taking it out of the page, which would take the keyboard from it. */
export const movesInPlace = typeof Element !== 'undefined' && 'moveBefore' in Element.prototype;

interface MovingParent extends Element {
  moveBefore(node: Node, child: Node | null): void;
}
const canMove = (parent: Element): parent is MovingParent => movesInPlace && 'moveBefore' in parent;

/**
 * Brings the children into the order of the numbers that `placeOf` gives, with the fewest moves: each costs its layout.
 * Those of which it knows none stay where they are. Only where `movesInPlace`.
 */
export function orderChildren(parent: Element, placeOf: (child: Element) => number | undefined): void {
  if (!canMove(parent)) return;
  const known = [...parent.children].flatMap((child) => {
    const place = placeOf(child);
    return place === undefined ? [] : [{ child, place }];
  });
  const staying = new Set(longestAscent(known.map(({ place }) => place)));
  if (staying.size === known.length) return;
  const order = known.map((one, index) => ({ ...one, stays: staying.has(index) }));
  let next: Element | null = null;
  for (const { child, stays } of order.sort((a, b) => b.place - a.place)) {
    if (!stays) parent.moveBefore(child, next);
    next = child;
  }
}
