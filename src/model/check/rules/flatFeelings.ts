import { finding } from '../Finding.ts';
import type { CurveRule } from '../Rule.ts';

/** Three points or more, and all say the same. */
export const flatFeelings: CurveRule = (scored, targetId) =>
  scored.length >= 3 && scored.every(({ score }) => score === scored[0]?.score)
    ? finding('flatFeelings', targetId)
    : null;
