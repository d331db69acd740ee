import {
  lazyCheckScreen,
  lazyCompareScreen,
  lazyEmpathyScreen,
  lazyEvidenceScreen,
  lazyMapScreen,
  lazyPrioritiesScreen,
  lazyTableScreen,
} from './lazyMapParts.ts';

/** The screens of a journey. They come with the canvas, which the library does without. */
export const lazyScreens = {
  '': lazyMapScreen,
  empathy: lazyEmpathyScreen,
  table: lazyTableScreen,
  priorities: lazyPrioritiesScreen,
  compare: lazyCompareScreen,
  evidence: lazyEvidenceScreen,
  check: lazyCheckScreen,
} as const;
