import { type ComponentType, lazy } from 'react';
import { afterPaint } from '../../lib/afterPaint.ts';
import type { MinimapProps } from './Minimap.tsx';

export const loadMinimap = () => import('./Minimap.tsx');

const Nothing = (_: MinimapProps): null => null;

/** The minimap, whose code comes after the first picture. Without it nothing is lost: keys do all that it does. */
export const LazyMinimap = lazy<ComponentType<MinimapProps>>(() =>
  afterPaint()
    .then(loadMinimap)
    .then(
      ({ Minimap }) => ({ default: Minimap }),
      () => ({ default: Nothing }),
    ),
);
