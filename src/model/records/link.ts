import { field, oneOf, optional, type RowOf } from '../field.ts';
import { LINK_KINDS } from '../scales.ts';

/** An arrow from one card to another. */
export const linkFields = {
  id: field.id,
  fromId: field.ref,
  toId: field.ref,
  kind: optional(oneOf(LINK_KINDS), 'relates'),
  label: field.text,
  extra: field.extra,
};
export type Link = RowOf<typeof linkFields>;
