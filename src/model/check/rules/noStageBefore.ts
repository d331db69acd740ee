import { finding } from '../Finding.ts';
import type { MapRule } from '../Rule.ts';
import { hasStageAt } from './hasStageAt.ts';

/** A journey begins before the purchase. */
export const noStageBefore: MapRule = (doc) =>
  hasStageAt(doc, 'before') ? null : finding('noStageBefore', doc.journey.id);
