import { finding } from '../Finding.ts';
import type { CardRule } from '../Rule.ts';

/** A metric of which nobody says how it is measured. */
export const metricWithoutMethod: CardRule = ({ id, kind, method }) =>
  kind === 'metric' && method.trim() === '' ? finding('metricWithoutMethod', id) : null;
