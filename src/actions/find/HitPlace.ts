import type { CardSurface } from '../../editor/CardSurface.ts';
import type { SessionState } from '../../editor/Session.ts';
import type { Hit } from '../../model/find/findHits.ts';

/** Where a hit can be seen: on this screen, or why it is not there. */
export type HitPlace = 'shown' | 'inbox' | 'empathy' | 'filtered' | 'hiddenLane' | 'collapsed';

/** @param surface - what shows the cards on this screen */
export function placeOfHit(
  { doc, filter }: SessionState,
  { table, id }: Pick<Hit, 'table' | 'id'>,
  surface: Pick<CardSurface, 'shows'> | null,
): HitPlace {
  if (table === 'empathyNotes') return 'empathy';
  if (surface?.shows(id)) return 'shown';
  const card = doc.cards.get(id);
  if (card?.laneId == null || card.stepId === null) return 'inbox';
  if (filter.mode === 'hide' && filter.out.has(id)) return 'filtered';
  return doc.lanes.get(card.laneId)?.hidden ? 'hiddenLane' : 'collapsed';
}
