import { finding } from '../Finding.ts';
import type { CardRule } from '../Rule.ts';

/** A measured value without the number of answers behind it. A metric that is only planned has none yet. */
export const metricWithoutN: CardRule = ({ id, kind, value, n }) =>
  kind === 'metric' && value !== null && n === null ? finding('metricWithoutN', id) : null;
