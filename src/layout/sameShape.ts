/** Deep equality of plain geometry (objects, arrays, numbers, strings), short-cut by identity. */
export function sameShape(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((x, i) => sameShape(x, b[i]));
  const left = Object.entries(a);
  const right = b as Readonly<Record<string, unknown>>;
  return left.length === Object.keys(b).length && left.every(([key, value]) => sameShape(value, right[key]));
}

/** The old list where nothing in it changed, else the new one with the unchanged old members in place. */
export function keepEqual<T>(old: readonly T[] | undefined, made: readonly T[]): readonly T[] {
  if (old === undefined) return made;
  const merged = made.map((box, index) => {
    const before = old[index];
    return before !== undefined && sameShape(before, box) ? before : box;
  });
  return merged.length === old.length && merged.every((box, index) => box === old[index]) ? old : merged;
}
