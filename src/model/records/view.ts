import { field, type RowOf } from '../field.ts';

/** A saved view: a name and the filters that it stands for. */
export const viewFields = {
  id: field.id,
  order: field.order,
  name: field.text,
  filters: field.extra,
  extra: field.extra,
};
export type View = RowOf<typeof viewFields>;
