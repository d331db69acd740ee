import { assert } from '../../lib/assert.ts';
import type { Doc } from '../../model/Doc.ts';
import { type Persona, personaFields } from '../../model/records/persona.ts';
import { fitting } from '../fitting.ts';

type Fixed = 'id' | 'order' | 'extra';
const FIXED: readonly Fixed[] = ['id', 'order', 'extra'];
export type PersonaPatch = Partial<Omit<Persona, Fixed>>;

/** The part of a patch that a persona can hold. An image that it names must exist. */
export function fittingPersona(doc: Doc, patch: PersonaPatch): PersonaPatch {
  const fit = fitting(personaFields, patch, FIXED);
  assert((fit.avatarAssetId ?? null) === null || doc.assets.has(fit.avatarAssetId ?? ''), 'the image exists');
  return fit;
}
