import { field, type RowOf } from '../field.ts';

/** A remark about a row of the document. */
export const commentFields = {
  id: field.id,
  targetId: field.ref,
  author: field.text,
  text: field.text,
  createdAt: field.timestamp,
  resolved: field.flag,
  extra: field.extra,
};
export type Comment = RowOf<typeof commentFields>;
