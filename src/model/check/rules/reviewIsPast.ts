import { finding } from '../Finding.ts';
import type { MapRule } from '../Rule.ts';

/** The day that was set for looking again has passed. ISO dates compare as texts. */
export const reviewIsPast: MapRule = ({ journey }, today) =>
  journey.reviewOn !== null && journey.reviewOn < today ? finding('reviewIsPast', journey.id) : null;
