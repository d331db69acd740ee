import type { Card } from '../records/card.ts';

/** The most that severity (0–4) × frequency (1–5) can be. */
const MOST = 20;

/** What a set of pain points weighs. Those without a score are counted, never taken for zero. */
export interface Heat {
  readonly pains: number;
  readonly scored: number;
  /** Sum of severity × frequency of the scored ones. */
  readonly sum: number;
  /** The highest severity × frequency; null: none is scored. */
  readonly worst: number | null;
}

export const NO_HEAT: Heat = { pains: 0, scored: 0, sum: 0, worst: null };

/** Severity × frequency, 0 to 20; null where one of them is missing. */
export const painScore = ({ severity, frequency }: Pick<Card, 'severity' | 'frequency'>): number | null =>
  severity === null || frequency === null ? null : severity * frequency;

/** The weight of the pain points among some cards; other kinds are passed over. */
export function heatOf(cards: Iterable<Card>): Heat {
  let { pains, scored, sum, worst } = NO_HEAT;
  for (const card of cards) {
    if (card.kind !== 'pain') continue;
    pains++;
    const score = painScore(card);
    if (score === null) continue;
    scored++;
    sum += score;
    worst = Math.max(worst ?? 0, score);
  }
  return { pains, scored, sum, worst };
}

/** How bad a score is, in quarters of the scale: 0 nothing, 1 low (1–5), 2 medium (6–10), 3 high, 4 very high. */
export type HeatLevel = 0 | 1 | 2 | 3 | 4;
export const heatLevel = (score: number): HeatLevel => Math.min(4, Math.ceil((4 * score) / MOST)) as HeatLevel;
