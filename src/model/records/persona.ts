import { field, type RowOf } from '../field.ts';

/** A person whose point of view the map takes. */
export const personaFields = {
  id: field.id,
  order: field.order,
  name: field.text,
  role: field.text,
  quote: field.text,
  bio: field.text,
  goals: field.text,
  needs: field.text,
  color: field.color,
  avatarAssetId: field.refOrNull,
  extra: field.extra,
};
export type Persona = RowOf<typeof personaFields>;
