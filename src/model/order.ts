import type { Id } from './id.ts';

/** A row that has a place among its siblings. */
export interface Ordered {
  readonly id: Id;
  readonly order: string;
}

/** Sibling order: by key with `<` (never localeCompare), ties by id. */
export function byOrder(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
