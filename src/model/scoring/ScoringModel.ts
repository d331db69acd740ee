import type { Journey } from '../records/journey.ts';

/** A way to say what comes first. Which one a journey uses is part of the document. */
export type ScoringModel = Journey['scoring']['model'];

/** All models, in the order in which they are offered. */
export const SCORING_MODELS: readonly ScoringModel[] = [
  'worstFirst',
  'rice',
  'iceAverage',
  'iceProduct',
  'opportunity',
  'votes',
];
