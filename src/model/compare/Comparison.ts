import type { Id } from '../id.ts';
import type { Card } from '../records/card.ts';
import type { Lane } from '../records/lane.ts';
import type { Persona } from '../records/persona.ts';
import type { Stage } from '../records/stage.ts';
import type { Step } from '../records/step.ts';
import type { RowPair } from './pairRows.ts';

export const OUTCOMES = ['changed', 'new', 'dropped', 'kept'] as const;
/** What became of a row on the way from the current map to the future one. */
export type Outcome = (typeof OUTCOMES)[number];

/** A pair of rows and what differs: names of fields, only where it changed. */
export type Difference<R> = RowPair<R> & { readonly outcome: Outcome; readonly fields: readonly string[] };

/** The differences inside one stage; null: cards that are in no stage of either map (the inbox). */
export interface StageDifference {
  readonly stage: Difference<Stage> | null;
  readonly steps: readonly Difference<Step>[];
  readonly cards: readonly Difference<Card>[];
}

/** Two maps side by side. */
export interface Comparison {
  readonly stages: readonly StageDifference[];
  readonly lanes: readonly Difference<Lane>[];
  readonly personas: readonly RowPair<Persona>[];
  readonly cards: readonly Difference<Card>[];
  /** How many cards there are of each outcome. */
  readonly counts: Readonly<Record<Outcome, number>>;
  /** The id in the future map that a row of the current map has there; null: it was dropped. */
  readonly futureIdOf: (currentId: Id) => Id | null;
}
