import type { Id } from '../id.ts';
import { isEqualScore } from './isEqualScore.ts';
import { notchesOf } from './notches.ts';
import type { Inputs, ScoreInput } from './ScoreInput.ts';
import type { ScoringModel } from './ScoringModel.ts';
import { scoreOf } from './scoreOf.ts';

/** An item and what is known about it. */
export interface Weighed {
  readonly id: Id;
  readonly inputs: Inputs;
}

/** A change of one input of one item by one notch that changes who comes first. */
export interface Swing {
  readonly id: Id;
  readonly input: ScoreInput;
  readonly from: number;
  readonly to: number;
  /** Who would come first then: one, or several that would share the place (three of them at most are named). */
  readonly first: readonly Id[];
}

export interface Sensitivity {
  /** Who comes first now; several share the place; none: nothing is scored. */
  readonly first: readonly Id[];
  /** Every single notch that would change that: those of the items in the first place, then those of the others. */
  readonly swings: readonly Swing[];
}

const NAMED = 3;
const highest = (values: readonly number[]): number =>
  values.reduce((best, value) => Math.max(best, value), Number.NEGATIVE_INFINITY);

/**
 * Whether the first place would hold: tries every notch (`notchesOf`) of every input that the model reads, one at a
 * time. No swings: no single notch changes who comes first. Costs a few sums an item, since no try ranks anew.
 */
export function sensitivityOf(model: ScoringModel, items: readonly Weighed[]): Sensitivity {
  const scored = items.flatMap(({ id, inputs }) => {
    const score = scoreOf(model, inputs);
    return score.kind === 'scored' ? [{ id, inputs, score }] : [];
  });
  const best = highest(scored.map(({ score }) => score.value));
  const first = scored.filter(({ score }) => isEqualScore(score.value, best)).map(({ id }) => id);
  const leaders = new Set(first);
  const rest = scored.filter(({ id }) => !leaders.has(id));
  const secondBest = highest(rest.map(({ score }) => score.value));
  const second = rest.filter(({ score }) => isEqualScore(score.value, secondBest)).map(({ id }) => id);

  /** Who comes first when an item takes a value; null: those who do now. */
  const firstWith = (id: Id, value: number): readonly Id[] | null => {
    const isLeader = leaders.has(id);
    const isAlone = isLeader && first.length === 1;
    const rivalBest = isAlone ? secondBest : best;
    const rivals = isAlone ? second : first;
    if (rivals.length === 0) return null;
    if (isEqualScore(value, rivalBest)) return isLeader && !isAlone ? null : [...rivals.slice(0, NAMED - 1), id];
    if (value > rivalBest) return isAlone ? null : [id];
    if (!isLeader) return null;
    return rivals.filter((other) => other !== id).slice(0, NAMED);
  };
  const swings = scored.flatMap(({ id, inputs, score }) =>
    score.readings.flatMap(({ input, raw, derivedFrom }) => {
      const moved = derivedFrom ?? input;
      return notchesOf(moved, raw).flatMap((to): readonly Swing[] => {
        const after = scoreOf(model, { ...inputs, [moved]: to });
        const first = after.kind === 'scored' ? firstWith(id, after.value) : null;
        return first ? [{ id, input: moved, from: raw, to, first }] : [];
      });
    }),
  );
  const ofLeader = ({ id }: Swing): boolean => leaders.has(id);
  return { first, swings: [...swings.filter(ofLeader), ...swings.filter((swing) => !ofLeader(swing))] };
}
