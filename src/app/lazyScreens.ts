import { lazy } from 'react';
import { loadEmpathyScreen, loadMapScreen } from './lazyMapParts.ts';

/** The screens of a journey. They come with the canvas, which the library does without. */
export const lazyScreens = {
  '': lazy(loadMapScreen),
  empathy: lazy(loadEmpathyScreen),
} as const;
