import type { Doc } from '../Doc.ts';
import type { Id } from '../id.ts';
import type { Card } from '../records/card.ts';

/**
 * The future state of a journey, to begin with: the same map under another id, paired with it. Rows keep their ids, so
 * that the two maps can be compared row by row whatever is reworded or moved. What was measured stays behind, for the
 * future has not been measured; so do comments, votes and answered questions, which are about the map of today.
 *
 * @param now ISO timestamp
 */
export function futureOf(current: Doc, { id, title, now }: { id: Id; title: string; now: string }): Doc {
  const cards = new Map([...current.cards].map(([cardId, card]) => [cardId, unmeasured(card)]));
  return {
    ...current,
    journey: {
      ...current.journey,
      id,
      title,
      state: 'future',
      pairedWith: current.journey.id,
      createdAt: now,
      updatedAt: now,
    },
    cards,
    comments: new Map(),
    ballots: new Map(),
    dismissals: new Map(),
  };
}

const unmeasured = (card: Card): Card =>
  card.kind === 'metric' ? { ...card, value: null, n: null, distribution: null, measuredOn: null } : card;
