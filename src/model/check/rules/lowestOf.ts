import type { Card } from '../../records/card.ts';

/** From this score down a feeling is a dip. */
const DIP = -1;

/** The deepest dip among cards, the first of equals by id; null where no feeling is low. */
export function lowestOf(cards: readonly Card[]): Card | null {
  let lowest: Card | null = null;
  for (const card of cards) {
    if (card.kind !== 'emotion' || card.score === null || card.score > DIP) continue;
    const isLower =
      lowest?.score == null || card.score < lowest.score || (card.score === lowest.score && card.id < lowest.id);
    if (isLower) lowest = card;
  }
  return lowest;
}
