import type { Tone } from '../Layout.ts';

/** The colour of an emotion score: halves take the stronger neighbour; a card without a score is grey. */
export function emotionTone(score: number | null): Tone {
  if (score === null) return 'ink3';
  const rounded = Math.sign(score) * Math.round(Math.abs(score));
  if (rounded >= 2) return 'emotion2';
  if (rounded <= -2) return 'emotion-2';
  return rounded > 0 ? 'emotion1' : rounded < 0 ? 'emotion-1' : 'emotion0';
}
