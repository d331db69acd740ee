import type { Id } from '../model/id.ts';

/** What a context menu of the map is about. */
export type MenuTarget =
  | { readonly kind: 'card' | 'stage' | 'step' | 'lane' | 'link'; readonly id: Id }
  | { readonly kind: 'cell'; readonly laneId: Id; readonly stepId: Id }
  | { readonly kind: 'ground' };

/** A point of the window, CSS pixels. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}
