import { field, type RowOf } from '../field.ts';

/** One dot of a vote. */
export const ballotFields = {
  id: field.id,
  round: field.text,
  voter: field.text,
  targetId: field.ref,
  extra: field.extra,
};
export type Ballot = RowOf<typeof ballotFields>;
