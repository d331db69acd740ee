import type { SessionState } from '../../editor/Session.ts';
import type { Hit } from '../../model/find/findHits.ts';

/** Where a hit can be seen: on the map, or why it is not there. */
export type HitPlace = 'map' | 'inbox' | 'empathy' | 'filtered' | 'hiddenLane' | 'collapsed';

export function placeOfHit({ doc, layout, filter }: SessionState, { table, id }: Hit): HitPlace {
  if (table === 'empathyNotes') return 'empathy';
  if (layout.cards.has(id)) return 'map';
  const card = doc.cards.get(id);
  if (card?.laneId == null || card.stepId === null) return 'inbox';
  if (filter.mode === 'hide' && filter.out.has(id)) return 'filtered';
  return doc.lanes.get(card.laneId)?.hidden ? 'hiddenLane' : 'collapsed';
}
