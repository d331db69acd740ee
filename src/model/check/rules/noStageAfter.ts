import { finding } from '../Finding.ts';
import type { MapRule } from '../Rule.ts';
import { hasStageAt } from './hasStageAt.ts';

/** A journey goes on after the purchase. */
export const noStageAfter: MapRule = (doc) =>
  hasStageAt(doc, 'after') ? null : finding('noStageAfter', doc.journey.id);
