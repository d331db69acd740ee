import { field, type RowOf } from '../field.ts';

/** A map-check question that was answered, with the reason. */
export const dismissalFields = {
  id: field.id,
  ruleId: field.text,
  targetId: field.ref,
  reason: field.text,
  createdAt: field.timestamp,
  extra: field.extra,
};
export type Dismissal = RowOf<typeof dismissalFields>;
