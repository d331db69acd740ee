import type { IconName } from '../lib/icons.ts';
import type { LaneKind } from './scales.ts';

/** The icon that stands for each kind of lane. */
export const LANE_ICON: Readonly<Record<LaneKind, IconName>> = {
  actions: 'action',
  touchpoints: 'touchpoint',
  channels: 'send',
  thoughts: 'thought',
  quotes: 'quote',
  emotion: 'emotion',
  painPoints: 'pain',
  opportunities: 'opportunity',
  metrics: 'metric',
  evidence: 'evidence',
  frontstage: 'frontstage',
  backstage: 'backstage',
  support: 'support',
  images: 'image',
  notes: 'note',
};
