import { finding } from '../Finding.ts';
import type { CurveRule } from '../Rule.ts';

/** From three points on, a curve can show a peak, a valley and an end. */
const ENOUGH = 3;

/** A curve of one or two points shows no ups and downs. */
export const fewFeelings: CurveRule = (scored, targetId) =>
  scored.length < ENOUGH ? finding('fewFeelings', targetId, { share: { part: scored.length, whole: ENOUGH } }) : null;
