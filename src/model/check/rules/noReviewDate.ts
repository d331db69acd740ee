import { finding } from '../Finding.ts';
import type { MapRule } from '../Rule.ts';

/** A map that nobody returns to is a poster. */
export const noReviewDate: MapRule = ({ journey }) =>
  journey.reviewOn === null ? finding('noReviewDate', journey.id) : null;
