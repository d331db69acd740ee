import { field, nullable, oneOf, type RowOf } from '../field.ts';
import { TIMINGS } from '../scales.ts';

/** A phase of the journey. It has one step or more; the steps are the columns of the map. */
export const stageFields = {
  id: field.id,
  order: field.order,
  title: field.text,
  goal: field.text,
  timing: nullable(oneOf(TIMINGS)),
  color: field.color,
  collapsed: field.flag,
  notes: field.text,
  extra: field.extra,
};
export type Stage = RowOf<typeof stageFields>;
