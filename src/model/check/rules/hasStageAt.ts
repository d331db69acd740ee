import type { Doc } from '../../Doc.ts';
import { stagesOf } from '../../queries.ts';
import type { Timing } from '../../scales.ts';

export const hasStageAt = (doc: Doc, wanted: Timing): boolean => stagesOf(doc).some(({ timing }) => timing === wanted);
