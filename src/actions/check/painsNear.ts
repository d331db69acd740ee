import { columnPlace, lanePlace } from '../../model/check/inTime.ts';
import type { Doc } from '../../model/Doc.ts';
import type { Id } from '../../model/id.ts';
import type { Card } from '../../model/records/card.ts';

/** The placed pain points, those in columns near the card first. */
export function painsNear(doc: Doc, cardId: Id): readonly Card[] {
  const at = columnPlace(doc, doc.cards.get(cardId)?.stepId ?? null);
  const far = (card: Card): number => Math.abs(columnPlace(doc, card.stepId) - at);
  return [...doc.cards.values()]
    .filter(({ kind, laneId }) => kind === 'pain' && laneId !== null)
    .sort(
      (a, b) =>
        far(a) - far(b) ||
        columnPlace(doc, a.stepId) - columnPlace(doc, b.stepId) ||
        lanePlace(doc, a.laneId) - lanePlace(doc, b.laneId) ||
        (a.order < b.order ? -1 : 1),
    );
}
