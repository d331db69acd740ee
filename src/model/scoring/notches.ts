import { EFFORT_PRESETS } from './effortPresets.ts';
import type { ScoreInput } from './ScoreInput.ts';

/** The steps of scales that people answer by; a value between two of them moves to the nearer end of its gap. */
const STEPS: Partial<Record<ScoreInput, readonly number[]>> = {
  severity: [0, 1, 2, 3, 4],
  frequency: [1, 2, 3, 4, 5],
  impact: [1, 2, 3, 4, 5],
  confidence: [50, 80, 100],
  effort: EFFORT_PRESETS.map(({ effort }) => effort),
};
/** Scales of 10: a notch is 1, and stays inside. */
const TENTHS: Partial<Record<ScoreInput, readonly [number, number]>> = {
  ease: [1, 10],
  importance: [0, 10],
  satisfaction: [0, 10],
};

/**
 * The values one notch below and one above: what an honest second estimate could have said instead.
 *
 * - severity, frequency, impact: the neighbouring level
 * - confidence: the next of 50, 80 and 100 %
 * - effort: the next preset (0.25, 0.5, 1, 3, 6 person-months)
 * - ease, importance, satisfaction: 1 point
 * - reach: half and double, as coarse as the steps of impact and effort
 * - votes: one dot (the last one cannot be taken: without votes nothing is scored)
 *
 * At the end of a scale there is no further notch.
 */
export function notchesOf(input: ScoreInput, value: number): readonly number[] {
  const steps = STEPS[input];
  if (steps) {
    const below = steps.findLast((step) => step < value);
    const above = steps.find((step) => step > value);
    return [below, above].filter((step) => step !== undefined);
  }
  const ends = TENTHS[input];
  if (ends) return [Math.max(ends[0], value - 1), Math.min(ends[1], value + 1)].filter((next) => next !== value);
  if (input === 'reach') return value > 0 ? [value / 2, value * 2] : [];
  return value > 1 ? [value - 1, value + 1] : [value + 1];
}
