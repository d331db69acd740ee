import type { CardKind, LaneKind } from './scales.ts';

/** The kind that a new card takes in a lane of each kind. Any kind may stand in any lane. */
export const DEFAULT_CARD_KIND: Readonly<Record<LaneKind, CardKind>> = {
  actions: 'action',
  touchpoints: 'touchpoint',
  channels: 'touchpoint',
  thoughts: 'thought',
  quotes: 'quote',
  emotion: 'emotion',
  painPoints: 'pain',
  opportunities: 'opportunity',
  metrics: 'metric',
  evidence: 'evidence',
  frontstage: 'process',
  backstage: 'process',
  support: 'process',
  images: 'image',
  notes: 'note',
};
