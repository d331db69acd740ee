import type { Doc } from '../Doc.ts';
import type { Id } from '../id.ts';
import { linksOfCard } from '../queries.ts';
import type { Card } from '../records/card.ts';
import type { CardKind, LinkKind } from '../scales.ts';

/** A card at the other end of a link. */
export interface Joined {
  readonly linkId: Id;
  readonly card: Card;
}

/** What a card is linked with by one kind of link, whichever way the arrow was drawn; only cards of one kind. */
function joined(doc: Doc, cardId: Id, kind: LinkKind, wanted: CardKind): readonly Joined[] {
  return linksOfCard(doc, cardId).flatMap((link) => {
    const card = link.kind === kind ? doc.cards.get(link.fromId === cardId ? link.toId : link.fromId) : undefined;
    return card?.kind === wanted ? [{ linkId: link.id, card }] : [];
  });
}

/** The opportunities that address a pain. */
export const opportunitiesFor = (doc: Doc, painId: Id): readonly Joined[] =>
  joined(doc, painId, 'addresses', 'opportunity');
/** The pains that an opportunity addresses. */
export const painsOf = (doc: Doc, opportunityId: Id): readonly Joined[] =>
  joined(doc, opportunityId, 'addresses', 'pain');
/** The metrics that measure a pain or an opportunity. */
export const metricsOf = (doc: Doc, cardId: Id): readonly Joined[] => joined(doc, cardId, 'measures', 'metric');

/** The metrics by which one would see that a pain is gone: its own, then those of the opportunities that address it. */
export function expectedMetrics(doc: Doc, card: Card): readonly Card[] {
  const own = metricsOf(doc, card.id);
  const theirs =
    card.kind === 'pain' ? opportunitiesFor(doc, card.id).flatMap((one) => metricsOf(doc, one.card.id)) : [];
  return [...new Map([...own, ...theirs].map(({ card: metric }) => [metric.id, metric])).values()];
}
