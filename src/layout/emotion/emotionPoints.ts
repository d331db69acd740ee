import type { Id } from '../../model/id.ts';
import type { Card } from '../../model/records/card.ts';
import { METRICS } from '../metrics.ts';

/** A point of a curve in its column, before mirroring. */
export interface PlacedPoint {
  readonly card: Card;
  /** Distance of the dot's centre from the column's start side. */
  readonly start: number;
  /** y of the dot's centre, relative to the lane. */
  readonly y: number;
}

/** y of a score, relative to the lane. A card without a score stands at the middle. */
export function yOfScore(score: number | null): number {
  const clamped = Math.max(-2, Math.min(2, score ?? 0));
  return METRICS.curveMiddle + Math.round((-clamped / 2) * (METRICS.curveBottom - METRICS.curveMiddle));
}

const groupByPersona = (cards: readonly Card[]): readonly (readonly Card[])[] => {
  const groups = new Map<Id | null, Card[]>();
  for (const card of cards) groups.set(card.personaId, [...(groups.get(card.personaId) ?? []), card]);
  return [...groups.values()];
};

const SIDE_STEP = 18;

/**
 * Spreads the emotion cards of one cell over its column: each persona's points evenly and in their order. Where dots
 * of two personas would cover each other, the personas step aside from the common place, so that each can be seen
 * and hit.
 */
export function emotionPoints(cards: readonly Card[], width: number): readonly PlacedPoint[] {
  const personas = groupByPersona(cards);
  const spread = personas.map((own) =>
    own.map((card, index) => ({
      card,
      slot: width / (own.length + 1),
      start: (width * (index + 1)) / (own.length + 1),
      y: yOfScore(card.score),
    })),
  );
  const flat = spread.flatMap((own, persona) => own.map((point) => ({ ...point, persona })));
  const hidden = flat.some((a, index) =>
    flat
      .slice(index + 1)
      .some(
        (b) => a.persona !== b.persona && Math.abs(a.start - b.start) < SIDE_STEP && Math.abs(a.y - b.y) < SIDE_STEP,
      ),
  );
  return flat.map(({ card, slot, start, y, persona }) => {
    const step = hidden ? Math.min(SIDE_STEP, slot / (personas.length + 1)) : 0;
    return { card, start: Math.round(start + (persona - (personas.length - 1) / 2) * step), y };
  });
}
