import type { Comparison } from '../../model/compare/Comparison.ts';
import type { Doc } from '../../model/Doc.ts';

/** Both maps of a pair, what differs, and which of them is the open one. */
export interface ComparedMaps {
  readonly current: Doc;
  readonly future: Doc;
  readonly comparison: Comparison;
  readonly open: 'current' | 'future';
}
