import { field, type RowOf } from '../field.ts';

/** One column of the map. */
export const stepFields = {
  id: field.id,
  stageId: field.ref,
  order: field.order,
  title: field.text,
  extra: field.extra,
};
export type Step = RowOf<typeof stepFields>;
