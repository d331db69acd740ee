import type { Card } from '../records/card.ts';
import type { ScoringModel } from './ScoringModel.ts';

/** The fields of a card that people estimate, and the votes that it has. One set of inputs serves every model. */
export const CARD_INPUTS = [
  'severity',
  'frequency',
  'reach',
  'impact',
  'confidence',
  'effort',
  'ease',
  'importance',
  'satisfaction',
] as const satisfies readonly (keyof Card)[];
export type CardInput = (typeof CARD_INPUTS)[number];
export type ScoreInput = CardInput | 'votes';

/** What each model reads, in the order of its formula. */
export const INPUTS_OF: Readonly<Record<ScoringModel, readonly ScoreInput[]>> = {
  worstFirst: ['severity', 'frequency'],
  rice: ['reach', 'impact', 'confidence', 'effort'],
  iceAverage: ['impact', 'confidence', 'ease'],
  iceProduct: ['impact', 'confidence', 'ease'],
  opportunity: ['importance', 'satisfaction'],
  votes: ['votes'],
};

/** The inputs of one card: its fields, and its votes; null is not known, and never 0. */
export type Inputs = Readonly<Record<ScoreInput, number | null>>;

/** The inputs of a card. No vote is no statement: it counts as not known. */
export const inputsOf = (card: Pick<Card, CardInput>, votes: number): Inputs => ({
  severity: card.severity,
  frequency: card.frequency,
  reach: card.reach,
  impact: card.impact,
  confidence: card.confidence,
  effort: card.effort,
  ease: card.ease,
  importance: card.importance,
  satisfaction: card.satisfaction,
  votes: votes === 0 ? null : votes,
});
