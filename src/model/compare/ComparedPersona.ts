import type { Id } from '../id.ts';

/** Whose feelings: the persona's id in each map; null on both sides: everybody. An id of no row: nobody's. */
export interface ComparedPersona {
  readonly current: Id | null;
  readonly future: Id | null;
}
