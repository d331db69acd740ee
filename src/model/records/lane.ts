import { field, oneOf, optional, type RowOf } from '../field.ts';
import { LANE_KINDS } from '../scales.ts';

/** One row of the map. Its kind decides the default kind of its cards, and which blueprint lines are drawn. */
export const laneFields = {
  id: field.id,
  order: field.order,
  kind: optional(oneOf(LANE_KINDS), 'notes'),
  /** Empty: the interface shows the name of the kind. */
  title: field.text,
  collapsed: field.flag,
  hidden: field.flag,
  extra: field.extra,
};
export type Lane = RowOf<typeof laneFields>;
