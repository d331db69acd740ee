/** Something that covers the columns `from` to `to` (both included). */
export interface Spanning {
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

/**
 * Packs boxes that cover several columns on shelves, first fit in the given order: two boxes on one shelf never
 * share a column. Returns the top of each box.
 */
export function packShelves(boxes: readonly Spanning[], gap: number): readonly number[] {
  const shelves: Spanning[][] = [];
  const shelfOf = boxes.map((box) => {
    let index = shelves.findIndex((shelf) => shelf.every((other) => other.to < box.from || box.to < other.from));
    if (index < 0) index = shelves.push([]) - 1;
    shelves[index]?.push(box);
    return index;
  });
  const tops: number[] = [];
  let height = 0;
  for (const shelf of shelves) {
    tops.push(height);
    height += Math.max(...shelf.map((box) => box.height)) + gap;
  }
  return shelfOf.map((index) => tops[index] ?? 0);
}
