import type { Hit } from '../model/find/findHits.ts';
import type { Id } from '../model/id.ts';

/** What is being looked for on the map, and where it was found. */
export interface FindState {
  readonly query: string;
  readonly hits: readonly Hit[];
  /** The hit that is looked at; -1: none yet. */
  readonly current: number;
  /** The cards with hits, to be marked. */
  readonly cardIds: ReadonlySet<Id>;
}

/** A state with the cards of its hits. */
export const findState = (query: string, hits: readonly Hit[], current: number): FindState => ({
  query,
  hits,
  current,
  cardIds: new Set(hits.flatMap(({ table, id }) => (table === 'cards' ? [id] : []))),
});
