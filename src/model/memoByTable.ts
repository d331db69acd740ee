/** Remembers what was derived from a table as long as the table lives: tables are never changed in place. */
export function memoByTable<T extends object, R>(derive: (table: T) => R): (table: T) => R {
  const cache = new WeakMap<T, { readonly value: R }>();
  return (table) => {
    const known = cache.get(table);
    if (known) return known.value;
    const value = derive(table);
    cache.set(table, { value });
    return value;
  };
}
