import { defined } from '../../lib/assert.ts';
import { easeOfEffort } from './effortPresets.ts';
import { INPUTS_OF, type Inputs, type ScoreInput } from './ScoreInput.ts';
import type { ScoringModel } from './ScoringModel.ts';

/** How a model read one input. */
export interface Reading {
  readonly input: ScoreInput;
  /** What stands on the card, in the unit of the field; of a derived input: that of `derivedFrom`. */
  readonly raw: number;
  /** What the formula reckons with. */
  readonly value: number;
  /** The input that it was derived from, since it is empty itself; null: it is as given. */
  readonly derivedFrom: ScoreInput | null;
}

export type Score =
  | { readonly kind: 'scored'; readonly value: number; readonly readings: readonly Reading[] }
  | { readonly kind: 'notScored'; readonly missing: readonly ScoreInput[] };

/** RICE's impact, “minimal” to “massive” (Intercom). */
const RICE_IMPACT: Readonly<Record<number, number>> = { 1: 0.25, 2: 0.5, 3: 1, 4: 2, 5: 3 };

/** What the formula of a model reckons with for an input as it stands on the card. */
function read(model: ScoringModel, input: ScoreInput, raw: number): number {
  if (model === 'rice' && input === 'impact') return defined(RICE_IMPACT[raw], 'an impact of 1 to 5');
  if (model === 'rice' && input === 'confidence') return raw / 100;
  if (model === 'iceAverage' || model === 'iceProduct') {
    if (input === 'impact') return raw * 2;
    if (input === 'confidence') return raw / 10;
  }
  return raw;
}

function readingOf(model: ScoringModel, input: ScoreInput, inputs: Inputs): Reading | null {
  const raw = inputs[input];
  if (raw !== null) return { input, raw, value: read(model, input, raw), derivedFrom: null };
  if (input === 'ease' && inputs.effort !== null)
    return { input, raw: inputs.effort, value: easeOfEffort(inputs.effort), derivedFrom: 'effort' };
  return null;
}

/**
 * The score of one item in one model; higher comes first.
 *
 * - `worstFirst`: severity 0–4 × frequency 1–5. Safar's own; severity is Nielsen's scale.
 * - `rice`: reach × impact × confidence ÷ effort (S. McBride, Intercom 2016).
 * - `iceAverage`: the mean of impact, confidence and ease, each up to 10 (S. Ellis, M. Brown: Hacking Growth, 2017).
 * - `iceProduct`: their product (I. Gilad).
 * - `opportunity`: importance + max(importance − satisfaction, 0), 0–20 (A. Ulwick, Harvard Business Review 1/2002).
 * - `votes`: the dots that it has been given.
 *
 * An item that lacks an input is not scored, and says which; it is never taken for 0.
 */
export function scoreOf(model: ScoringModel, inputs: Inputs): Score {
  const wanted = INPUTS_OF[model];
  const readings = wanted.flatMap((input) => readingOf(model, input, inputs) ?? []);
  if (readings.length < wanted.length) {
    const known = new Set(readings.map(({ input }) => input));
    return { kind: 'notScored', missing: wanted.filter((input) => !known.has(input)) };
  }
  return {
    kind: 'scored',
    value: formula(
      model,
      readings.map(({ value }) => value),
    ),
    readings,
  };
}

function formula(model: ScoringModel, [a = 0, b = 0, c = 0, d = 1]: readonly number[]): number {
  switch (model) {
    case 'worstFirst':
      return a * b;
    case 'rice':
      return (a * b * c) / d;
    case 'iceAverage':
      return (a + b + c) / 3;
    case 'iceProduct':
      return a * b * c;
    case 'opportunity':
      return a + Math.max(a - b, 0);
    case 'votes':
      return a;
  }
}
