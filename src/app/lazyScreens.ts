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
  '': lazyMapScreen.Part,
  empathy: lazyEmpathyScreen.Part,
  table: lazyTableScreen.Part,
  priorities: lazyPrioritiesScreen.Part,
  compare: lazyCompareScreen.Part,
  evidence: lazyEvidenceScreen.Part,
  check: lazyCheckScreen.Part,
} as const;
